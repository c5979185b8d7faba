package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCriteria;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is kept about somebody who applied is counted, taken along and erased. */
@SuppressWarnings("NullAway.Init")
class ApplicationDataIT extends HiringCase {

    @Autowired
    private ApplicationData data;

    @Autowired
    private Conversations conversations;

    @Autowired
    private PostingCriteria criteria;

    @Test
    void everythingIsCountedAndTakenAlongAndErased() {
        ApplicationId id = leftTraces();
        Map<String, String> archive = new LinkedHashMap<>();
        SystemRights.run(() -> data.export(seeker, new Collected(archive)));
        assertThat(archive.get("notes")).contains("A note of mine");
        assertThat(archive.get("tags")).contains("A tag of mine");
        assertThat(archive.get("messages")).contains("A message of mine");
        assertThat(archive.get("interviews")).contains("Room of mine");
        assertThat(archive.get("events")).contains("APPLIED", "NOTE", "TAGGED", "REVEALED");
        assertThat(archive.get("reveals")).contains(id.toString());
        assertThat(archive.get(id + "-evidence")).contains("Wound care");
        assertThat(archive.get(id + "-shared")).contains("Anna Berg");
        assertThat(archive).containsKey(id + "-anna-berg.txt");

        int counted = SystemRights.call(() -> data.count(seeker));
        assertThat(SystemRights.call(() -> data.erase(seeker)).erased()).isEqualTo(counted);
        assertThat(SystemRights.call(() -> data.count(seeker))).isZero();
        for (String table : List.of(
                "application_note",
                "application_tag",
                "application_message",
                "application_interview",
                "application_event",
                "application_reveal")) {
            assertThat(database.sql("select count(*) from " + table + " where application_id = ?")
                            .param(id.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void everyTableOfARoomThatNamesAnApplicationGoesWithIt() {
        assertThat(database.sql("""
            select c.conrelid::regclass::text from pg_constraint c
            where c.confrelid = 'job_application'::regclass and c.contype = 'f' and c.confdeltype <> 'c'\
            """).query(String.class).list()).isEmpty();
    }

    private ApplicationId leftTraces() {
        SystemRights.run(
                () -> criteria.keep(posting, List.of(Criterion.of(Criterion.Kind.OTHER, "Wound care", null, true))));
        ApplicationId id = applied();
        own.note(new OutsideApplication(
                UUID.randomUUID(),
                "Nurse",
                "Gull",
                "",
                java.time.LocalDate.of(2026, 11, 1),
                OutsideApplication.Status.APPLIED,
                ""));
        asRecruiter();
        applicants.reveal(id);
        pipelines.note(id, "A note of mine");
        pipelines.tag(id, "A tag of mine");
        conversations.write(id, "A message of mine");
        conversations.invite(id, new Interview(Instant.EPOCH, ZoneOffset.UTC, 30, "Room of mine"));
        assertThat(applicants.get(id).evidence()).isNotEmpty();
        return id;
    }

    private record Collected(Map<String, String> files) implements PersonalArchive {

        @Override
        public void json(String name, Object value) {
            files.put(name, value.toString());
        }

        @Override
        public void file(String name, byte[] content) {
            files.put(name, new String(content, java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
