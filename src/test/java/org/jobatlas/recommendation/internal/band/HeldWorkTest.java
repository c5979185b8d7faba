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

    private static boolean holds(String held, String asked) {
        return holds(held, null, asked);
    }

    private static boolean holds(String held, @Nullable String occupation, String asked) {
        SamplePosting posting = SamplePosting.of(asked);
        return new HeldWork(
                        SampleRequest.ofSomebody()
                                .held(held, occupation)
                                .request()
                                .profile(),
                        Taxonomies.levels(),
                        new TitleWords(Taxonomies.tellingTitles()))
                .holds((occupation == null ? posting : posting.occupations(occupationsIn(asked)))
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
        assertThat(holds("Sous chef", "Sous Chef (day shift)")).isTrue();
        assertThat(holds("HR manager", "Human resources manager")).isTrue();
        assertThat(holds("Certified Nurse Assistant", "CNA / Certified Nursing Assistant - PT Days"))
                .isTrue();
        assertThat(holds("Accountant II", "Senior accountant")).isTrue();
        assertThat(holds("Svetsare", "Welder")).isTrue();
        assertThat(holds("Krankenschwester", "Staff nurse")).isTrue();
    }

    private static boolean after(int months, String held, String asked) {
        Experience brief = new Experience(held, null, null, 2016, 2016, false, 1, months, null);
        Experience longAgo = new Experience("Rental agent", null, null, 2013, 2015, false, 8, 12, null);
        return new HeldWork(
                        SampleRequest.ofSomebody().request().profile().withExperience(List.of(brief, longAgo)),
                        Taxonomies.levels(),
                        new TitleWords(Taxonomies.tellingTitles()))
                .holds(SamplePosting.of(asked).contender().posting());
    }

    @Test
    void workOfAFewMonthsThatEndedIsHardlyHeld() {
        assertThat(after(2, "Electrician", "Electrician")).isFalse();
        assertThat(after(9, "Electrician", "Electrician")).isTrue();
    }

    @Test
    void aConsultantInSalesMayStandInAShopAsWell() {
        assertThat(holds("Sales consultant", "Field Sales Executive")).isFalse();
        assertThat(holds("Sales consultant", "Sales Consultant")).isTrue();
    }

    @Test
    void whatOnlySoundsAlikeIsNot() {
        assertThat(holds("Public relations officer", "Marketing officer")).isFalse();
        assertThat(holds("Accountant", "Account manager")).isFalse();
        assertThat(holds("Accounts Assistant", "Enterprise Account Executive - Leeds"))
                .isFalse();
        assertThat(holds("Assistant Accountant", "Enterprise Account Executive - Leeds"))
                .isFalse();
        assertThat(holds("Nurse", "Nursery nurse")).isFalse();
        assertThat(holds("Registered nurse", "Nursing assistant")).isFalse();
    }

    @Test
    void aGroupForWhatIsNotElsewhereClassifiedHoldsManyOccupations() {
        assertThat(holds("Structural engineer", "Quantity surveyor")).isFalse();
        assertThat(holds("History teacher", "Math teacher")).isFalse();
        assertThat(holds("History teacher", "History teacher (grade 7)")).isTrue();
        assertThat(holds("Design engineer", "Solidworks Design Engineer")).isTrue();
    }

    @Test
    void theSameTellingTitleIsHeldWorkWhereNoUnitGroupIsOneOccupation() {
        assertThat(holds("Operating department practitioner", "Operating Department Practitioner - Band 5"))
                .isTrue();
        assertThat(holds("Quantity surveyor", "Senior quantity surveyor")).isTrue();
        assertThat(holds("Sonographer", "Sonographer (obstetrics)")).isTrue();
        assertThat(holds("Teacher", "Spanish teacher")).isFalse();
        assertThat(holds("Mental health practitioner", "Operating department practitioner"))
                .isFalse();
    }

    @Test
    void theOccupationOfTheTaxonomyTellsWhereAGroupHoldsManyButNeverForTeachers() {
        assertThat(holds("CAD designer", "design-engineer", "Design Engineer, Special Purpose"))
                .isTrue();
        assertThat(holds("Structural engineer", "structural-engineer", "Quantity surveyor"))
                .isFalse();
        assertThat(holds("English teacher", "teacher", "Math teacher")).isFalse();
    }

    @Test
    void titlesAsAdsSpellThemAreTheSameOccupation() {
        assertThat(holds("HGV Class 1 driver", "Class 2 HGV driver - days")).isTrue();
        assertThat(holds("Customer service representative", "Customer Service Officer"))
                .isTrue();
        assertThat(holds("Support worker", "Support Worker Job Cardiff")).isTrue();
        assertThat(holds("First Grade Teacher", "Elementary teacher")).isTrue();
        assertThat(holds("Aviation Supply Clerk", "Storekeeper")).isTrue();
        assertThat(holds("Software support specialist", "IT Service Desk Analyst"))
                .isTrue();
        assertThat(holds("Welder", "Spawacz MIG/MAG")).isTrue();
    }

    @Test
    void otherLabelsOfEscoThatMeanMuchInAdsDoNotTell() {
        assertThat(holds("Assistant Manager", "Executive Secretary")).isFalse();
        assertThat(holds("Technical Director", "Video Editor")).isFalse();
        assertThat(holds("CAD designer", "Furniture designer")).isFalse();
        assertThat(holds("IT manager", "Senior IT Project Manager")).isFalse();
    }

    @Test
    void aRankAloneAndAnUnknownTitleNameNoWork() {
        assertThat(holds("Project manager", "Project manager")).isFalse();
        assertThat(holds("Teacher", "Wizard of nothing")).isFalse();
    }
}
