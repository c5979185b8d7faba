package org.jobatlas.job.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.EditedMeanwhileException;
import org.jobatlas.job.PostingHistory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingVersion;
import org.jobatlas.job.PostingVersion.Part;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.WrittenPosting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class OwnWritingIT extends OwnWritingCase {

    @Autowired
    private PostingHistory history;

    @Autowired
    private PostingSchedule schedule;

    @Test
    void whatIsWrittenComesBackCleanedAndUnderTheNameOfTheCompany() {
        PostingId id = writing.begin(company);
        Criterion asked = Criterion.of(new Criterion.Years(3), "boats", null, true);
        writing.save(id, 1, edit("Boatbuilder", "<p>Planks.</p><script>alert(1)</script>", asked));
        WrittenPosting written = writing.get(id);
        assertThat(written.status()).isEqualTo(PostingStatus.DRAFT);
        assertThat(written.edit().title()).isEqualTo("Boatbuilder");
        assertThat(written.edit().description()).isEqualTo("<p>Planks.</p>");
        assertThat(written.edit().employer()).startsWith("Tern & Nephews");
        assertThat(written.edit().criteria()).containsExactly(asked);
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsToldWhoSavedAndOverwritesNothing() {
        PostingId id = begun("Boatbuilder");
        int edition = writing.get(id).edition();
        signIn(colleague);
        writing.save(id, edition, edit("Boatbuilder in Lund", "<p>Planks.</p>"));
        signIn(recruiter);
        assertThatExceptionOfType(EditedMeanwhileException.class)
                .isThrownBy(() -> writing.save(id, edition, edit("Carpenter", "<p>Planks.</p>")))
                .satisfies(told -> assertThat(told.who()).contains("P " + colleague));
        assertThat(writing.get(id).edit().title()).isEqualTo("Boatbuilder in Lund");
    }

    @Test
    void historyTellsWhoChangedWhatAndGoesBack() {
        PostingId id = begun("Boatbuilder");
        signIn(colleague);
        int edition = writing.save(id, 2, edit("Shipwright", "<p>Planks.</p>"));
        List<PostingVersion> versions = history.list(id);
        assertThat(versions.getFirst().changed()).containsExactly(Part.TITLE);
        assertThat(versions.getFirst().who()).contains("P " + colleague);
        history.restore(id, versions.get(1).number(), edition);
        assertThat(writing.get(id).edit().title()).isEqualTo("Boatbuilder");
        assertThat(history.list(id)).hasSize(versions.size() + 1);
        assertThat(history.read(id, versions.getFirst().number()).title()).isEqualTo("Shipwright");
    }

    @Test
    void whatTheSamePersonSavedInAnotherWindowStaysInTheHistoryWhenItIsOverwritten() {
        PostingId id = begun("Boatbuilder");
        writing.save(id, writing.get(id).edition(), edit("Shipwright", "<p>Planks.</p>"));
        int before = history.list(id).getFirst().number();
        history.seal(id);
        writing.save(id, writing.get(id).edition(), edit("Carpenter", "<p>Planks.</p>"));
        assertThat(history.read(id, before).title()).isEqualTo("Shipwright");
        assertThat(history.list(id).getFirst().number()).isEqualTo(before + 1);
    }

    @Test
    void anUnfinishedPostingIsNotPublishedAndAFinishedOneIsNewOnThatDay() {
        PostingId id = writing.begin(company);
        assertThatThrownBy(() -> lifeCycle.become(id, PostingStatus.PUBLISHED))
                .isInstanceOf(UnfinishedPostingException.class);
        writing.save(id, 1, edit("Boatbuilder", "<p>Planks.</p>"));
        clock.advance(Duration.ofDays(2));
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        assertThat(writing.get(id).publishedAt()).isEqualTo(clock.instant());
        lifeCycle.become(id, PostingStatus.PAUSED);
        Instant first = writing.get(id).publishedAt();
        clock.advance(Duration.ofDays(1));
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        assertThat(writing.get(id).publishedAt()).isEqualTo(first);
    }

    @Test
    void aDraftIsPublishedByItselfWhenItsTimeHasCome() {
        PostingId id = begun("Boatbuilder");
        Instant when = clock.instant().plus(Duration.ofHours(2));
        lifeCycle.publishAt(id, when);
        schedule.publishDue();
        assertThat(writing.get(id).status()).isEqualTo(PostingStatus.DRAFT);
        clock.advance(Duration.ofHours(3));
        schedule.publishDue();
        assertThat(writing.get(id).status()).isEqualTo(PostingStatus.PUBLISHED);
        assertThat(writing.get(id).publishAt()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> lifeCycle.publishAt(begun("Late"), when));
    }

    @Test
    void everyRecruiterIsToldOnceThreeDaysBeforeTheEnd() {
        PostingId id = writing.begin(company);
        Instant end = clock.instant().plus(Duration.ofDays(10));
        writing.save(id, 1, edit("Boatbuilder", "<p>Planks.</p>").withExpiry(end));
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        schedule.warnOfExpiry();
        assertThat(people.letters()).isEmpty();
        clock.advance(Duration.ofDays(8));
        schedule.warnOfExpiry();
        schedule.warnOfExpiry();
        assertThat(people.letters()).hasSize(2);
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        PostingId id = begun("Boatbuilder");
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        PostingId copy = writing.duplicate(id);
        assertThat(writing.get(copy).status()).isEqualTo(PostingStatus.DRAFT);
        assertThat(writing.get(copy).edit().title()).isEqualTo("Boatbuilder");
        writing.discard(copy);
        assertThatThrownBy(() -> writing.get(copy)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyOfAnotherCompanyReadsOrChangesAnything() {
        PostingId id = begun("Boatbuilder");
        signIn(stranger);
        List<ThrowingCallable> tries = List.of(
                () -> writing.begin(company),
                () -> writing.get(id),
                () -> writing.preview(id),
                () -> writing.save(id, 2, edit("Mine", "<p>Now.</p>")),
                () -> writing.duplicate(id),
                () -> writing.discard(id),
                () -> history.list(id),
                () -> history.read(id, 1),
                () -> history.restore(id, 1, 2),
                () -> lifeCycle.publishAt(id, null),
                () -> lifeCycle.becomeAll(List.of(id), PostingStatus.PUBLISHED));
        assertThat(tries).allSatisfy(one -> assertThatThrownBy(one).isInstanceOf(AccessDeniedException.class));
        signIn(recruiter);
        assertThat(writing.get(id).edit().title()).isEqualTo("Boatbuilder");
    }
}
