package vn.quantriet.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.shared.Database;
import vn.quantriet.shared.Refusal;
import vn.quantriet.shell.Pages;

/** The rules of style that a program can check. */
@AnalyzeClasses(packages = "vn.quantriet", importOptions = ImportOption.DoNotIncludeTests.class)
@ArchTag("structure")
class CodeRulesTest {

    private static final DescribedPredicate<JavaClass> RECORDS =
            DescribedPredicate.describe("records", JavaClass::isRecord);

    @ArchTest
    static final ArchRule theParserKnowsOnlyTheJdk = noClasses()
            .that()
            .resideInAnyPackage("vn.quantriet.parser..", "vn.quantriet.text..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "java..", "javax.xml..", "org.jspecify..", "vn.quantriet.parser..", "vn.quantriet.text..");

    /** A text is as long and as deep as its writer likes, a stack is not. */
    @ArchTest
    static final ArchRule theParserNeverCallsItself = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("vn.quantriet.parser..", "vn.quantriet.text..")
            .should(new NeverComeBack());

    /** The engine of patterns goes one level deeper for every turn of a group. */
    @ArchTest
    static final ArchRule theParserUsesNoPatterns = noClasses()
            .that()
            .resideInAnyPackage("vn.quantriet.parser..", "vn.quantriet.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethodWhere(
                    DescribedPredicate.describe("a pattern is behind it", call -> NeverComeBack.pattern(call)));

    @ArchTest
    static final ArchRule recordsOfTheDomainAreFreeOfTheFramework = noClasses()
            .that(RECORDS.and(resideInAPackage("vn.quantriet.*"))
                    .and(DescribedPredicate.not(resideInAPackage("vn.quantriet.shell"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..", "jakarta.servlet..", "gg.jte..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule refusalsAreFinal = classes()
            .that()
            .areAssignableTo(Refusal.class)
            .and()
            .doNotHaveFullyQualifiedName(Refusal.class.getName())
            .should(be(DescribedPredicate.describe(
                    "final", (HasModifiers it) -> it.getModifiers().contains(JavaModifier.FINAL))));

    @ArchTest
    static final ArchRule pagesDoNotTouchTheDatabase = noClasses()
            .that()
            .areAnnotatedWith(Pages.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Database.class);

    @ArchTest
    static final ArchRule controllersAreNobodyElsesBusiness =
            classes().that().areAnnotatedWith(Pages.class).should().notBePublic();

    @ArchTest
    static final ArchRule storesAreNobodyElsesBusiness =
            classes().that().haveSimpleNameEndingWith("Store").should().notBePublic();

    @ArchTest
    static final ArchRule transactionsAreOnDoors = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .resideOutsideOfPackage("..web..");

    @ArchTest
    static final ArchRule theTimeIsPassedIn = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Service)");
}
