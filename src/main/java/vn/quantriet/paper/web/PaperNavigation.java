package vn.quantriet.paper.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.quantriet.shared.Permission;
import vn.quantriet.study.CampaignLink;
import vn.quantriet.study.CampaignLink.Asks;

@Configuration
class PaperNavigation {

    @Bean
    static CampaignLink paperQuestions() {
        return new CampaignLink(
                Asks.PAPER, 20, "paper.questions", "list-check", "/bai-thu-hoach/cai-dat", Permission.PLAN_STUDY);
    }

    @Bean
    static CampaignLink papersToMark() {
        return new CampaignLink(Asks.PAPER, 30, "paper.marking", "writing-sign", "/cham-bai", Permission.CARRY_OUT);
    }

    @Bean
    static CampaignLink certificateLink() {
        return new CampaignLink(
                Asks.NOTHING, 90, "paper.certificate", "certificate", "/giay-chung-nhan", Permission.READ_DOCUMENTS);
    }
}
