package vn.quantriet.study.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.obligation.Scopes;
import vn.quantriet.obligation.Scopes.Scope;
import vn.quantriet.organization.UnitLevel;
import vn.quantriet.shared.Actor;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignId;
import vn.quantriet.study.PaperMarks;
import vn.quantriet.study.campaign.Campaign;
import vn.quantriet.study.campaign.Campaigns;
import vn.quantriet.study.figures.CampaignFigures.AudienceRow;
import vn.quantriet.study.figures.CampaignFigures.LevelRow;
import vn.quantriet.study.figures.CampaignFigures.UnitRow;

/** How a campaign stands in the actor's branch, or in that of a unit in it; in counts, without a name. */
@Component
public class FigureBoard {

    private final Campaigns campaigns;
    private final FigureStore figures;
    private final ObjectProvider<PaperMarks> marks;
    private final Scopes scopes;
    private final Clock clock;

    FigureBoard(
            Campaigns campaigns, FigureStore figures, ObjectProvider<PaperMarks> marks, Scopes scopes, Clock clock) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.marks = marks;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What is left first among the units; a member sees of others only what their unit has come to. */
    @Transactional(readOnly = true)
    public CampaignFigures show(CampaignId id, @Nullable String unit, Actor by) {
        return show(campaigns.get(id, by), unit, by);
    }

    /** Of a campaign that the actor was given. */
    @Transactional(readOnly = true)
    public CampaignFigures show(Campaign campaign, @Nullable String unit, Actor by) {
        by.require(Permission.READ_ORGANISATION);
        var scope = scopes.find(unit, null, by);
        var found = figures.count(campaign.id(), scope.id());
        return new CampaignFigures(
                campaign,
                scopes.line(scope, null, by),
                found.of(FigureStore.ALL),
                units(scope, found),
                levels(campaign, found),
                audiences(campaign, found),
                marks(campaign));
    }

    private List<String> marks(Campaign campaign) {
        return marks.stream()
                .flatMap(module -> module.names(campaign.id()).stream())
                .toList();
    }

    private List<UnitRow> units(Scope scope, FigureStore.Found found) {
        return scopes.andBelow(scope, null).stream()
                .map(unit -> new UnitRow(unit, unit.id().equals(scope.id()), found.of(unit.id())))
                .filter(row -> !row.figure().equals(Figure.NOTHING))
                .sorted(Comparator.comparingLong(
                        (UnitRow row) -> -row.figure().everybody().left()))
                .toList();
    }

    private List<LevelRow> levels(Campaign campaign, FigureStore.Found found) {
        var today = LocalDate.now(clock);
        return Arrays.stream(UnitLevel.values())
                .map(level -> level(campaign, level, found.of(level.name()), today))
                .filter(row -> !row.figure().equals(Figure.NOTHING))
                .toList();
    }

    private static LevelRow level(Campaign campaign, UnitLevel level, Figure figure, LocalDate today) {
        var due = Objects.requireNonNull(campaign.due(level));
        return new LevelRow(
                level, due, due.isBefore(today) && figure.everybody().left() > 0, figure);
    }

    private static List<AudienceRow> audiences(Campaign campaign, FigureStore.Found found) {
        return campaign.audiences().stream()
                .map(audience -> new AudienceRow(
                        audience.n(),
                        audience.name(),
                        found.of(audience.n()).members(),
                        found.of(audience.n()).others()))
                .toList();
    }
}
