package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.feature.TitleWords;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldWorkTest {

    private static KindOfWork kind(String held, String asked) {
        return kind(held, null, asked);
    }

    private static KindOfWork kind(String held, @Nullable String occupation, String asked) {
        SamplePosting posting = SamplePosting.of(asked);
        return new HeldWork(
                        SampleRequest.ofSomebody()
                                .held(held, occupation)
                                .request()
                                .profile(),
                        Taxonomies.levels(),
                        new TitleWords(Taxonomies.tellingTitles()))
                .kindOf((occupation == null ? posting : posting.occupations(occupationsIn(asked)))
                        .contender()
                        .posting());
    }

    private static String[] occupationsIn(String title) {
        return Taxonomies.builtIn().occupationsIn(title).stream()
                .map(TermMatch::id)
                .toArray(String[]::new);
    }

    @Test
    void anotherTitleOfTheSameUnitGroupIsWorkThatWasHeld() {
        assertThat(kind("Sous chef", "Sous Chef (day shift)")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("HR manager", "Human resources manager")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Certified Nurse Assistant", "CNA / Certified Nursing Assistant - PT Days"))
                .isEqualTo(KindOfWork.HELD);
        assertThat(kind("Accountant II", "Senior accountant")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Svetsare", "Welder")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Krankenschwester", "Staff nurse")).isEqualTo(KindOfWork.HELD);
    }

    private static KindOfWork after(int months, String held, String asked) {
        Experience brief = new Experience(held, null, null, 2016, 2016, false, 1, months, null);
        Experience longAgo = new Experience("Rental agent", null, null, 2013, 2015, false, 8, 12, null);
        return new HeldWork(
                        SampleRequest.ofSomebody().request().profile().withExperience(List.of(brief, longAgo)),
                        Taxonomies.levels(),
                        new TitleWords(Taxonomies.tellingTitles()))
                .kindOf(SamplePosting.of(asked).contender().posting());
    }

    @Test
    void workOfAFewMonthsThatEndedIsHardlyHeld() {
        assertThat(after(2, "Electrician", "Electrician")).isEqualTo(KindOfWork.OTHER);
        assertThat(after(9, "Electrician", "Electrician")).isEqualTo(KindOfWork.HELD);
    }

    @Test
    void aConsultantInSalesMayStandInAShopAsWell() {
        assertThat(kind("Sales consultant", "Field Sales Executive")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Sales consultant", "Sales Consultant")).isEqualTo(KindOfWork.HELD);
    }

    @Test
    void whatOnlySoundsAlikeIsNot() {
        assertThat(kind("Public relations officer", "Marketing officer")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Accountant", "Account manager")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Accounts Assistant", "Enterprise Account Executive - Leeds"))
                .isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Assistant Accountant", "Enterprise Account Executive - Leeds"))
                .isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Nurse", "Nursery nurse")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Registered nurse", "Nursing assistant")).isEqualTo(KindOfWork.OTHER);
    }

    @Test
    void aGroupForWhatIsNotElsewhereClassifiedHoldsManyOccupations() {
        assertThat(kind("Structural engineer", "Quantity surveyor")).isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("History teacher", "Math teacher")).isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("History teacher", "History teacher (grade 7)")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Design engineer", "Solidworks Design Engineer")).isEqualTo(KindOfWork.HELD);
    }

    @Test
    void theSameTellingTitleIsHeldWorkWhereNoUnitGroupIsOneOccupation() {
        assertThat(kind("Operating department practitioner", "Operating Department Practitioner - Band 5"))
                .isEqualTo(KindOfWork.HELD);
        assertThat(kind("Quantity surveyor", "Senior quantity surveyor")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Sonographer", "Sonographer (obstetrics)")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Teacher", "Spanish teacher")).isNotEqualTo(KindOfWork.HELD);
        assertThat(kind("Mental health practitioner", "Operating department practitioner"))
                .isNotEqualTo(KindOfWork.HELD);
    }

    @Test
    void aManagerOrATeacherOfWhateverIsVagueAlsoWhereTheSameTitleWasHeld() {
        assertThat(kind("Branch manager", "Branch manager")).isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("Teacher", "Teacher")).isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("Practice manager", "Practice manager")).isEqualTo(KindOfWork.HELD);
    }

    @Test
    void theOccupationOfTheTaxonomyTellsWhereAGroupHoldsManyButNeverForTeachers() {
        assertThat(kind("CAD designer", "design-engineer", "Design Engineer, Special Purpose"))
                .isEqualTo(KindOfWork.HELD);
        assertThat(kind("Structural engineer", "structural-engineer", "Quantity surveyor"))
                .isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("English teacher", "teacher", "Math teacher")).isEqualTo(KindOfWork.VAGUE);
    }

    @Test
    void titlesAsAdsSpellThemAreTheSameOccupation() {
        assertThat(kind("HGV Class 1 driver", "Class 2 HGV driver - days")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Customer service representative", "Customer Service Officer"))
                .isEqualTo(KindOfWork.HELD);
        assertThat(kind("Support worker", "Support Worker Job Cardiff")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("First Grade Teacher", "Elementary teacher")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Aviation Supply Clerk", "Storekeeper")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Software support specialist", "IT Service Desk Analyst"))
                .isEqualTo(KindOfWork.HELD);
        assertThat(kind("Welder", "Spawacz MIG/MAG")).isEqualTo(KindOfWork.HELD);
    }

    @Test
    void otherLabelsOfEscoThatMeanMuchInAdsDoNotTell() {
        assertThat(kind("Assistant Manager", "Executive Secretary")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Technical Director", "Video Editor")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("CAD designer", "Furniture designer")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("IT manager", "Senior IT Project Manager")).isEqualTo(KindOfWork.VAGUE);
    }

    @Test
    void aRankAloneAndAnUnknownTitleNameNoWork() {
        assertThat(kind("Project manager", "Project manager")).isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("Teacher", "Wizard of nothing")).isEqualTo(KindOfWork.VAGUE);
    }
}
