package org.jobatlas.profile.internal.kept;

import java.time.Clock;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.profile.CurrentFields;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileId;
import org.jobatlas.profile.ProfileUpdated;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.profile.internal.ProfileVectors;
import org.jobatlas.resume.ResumeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Turns profiles into rows and back; a vector of another model, and fields of another classifier, are made anew when their profile is read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProfileStore {

    private final JdbcClient database;
    private final ProfileVectors vectors;
    private final JsonMapper json;
    private final LateFacts facts;
    private final CurrentFields fields;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileStore(
            JdbcClient database,
            ProfileVectors vectors,
            JsonMapper json,
            LateFacts facts,
            CurrentFields fields,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.vectors = vectors;
        this.json = json;
        this.facts = facts;
        this.fields = fields;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds the profile of a resume that has none yet. The insert itself settles who comes first: a violated constraint would print
     * the row, and with it the resume, into the log.
     */
    @Transactional
    void addOnce(AccountId owner, ResumeId resume, Profile profile) {
        ProfileEntity row = new ProfileEntity(owner.value(), resume.value());
        fill(row, profile);
        if (row.insert(database) == 1) {
            publish(row);
        }
    }

    StoredProfile write(ProfileEntity row, Profile profile) {
        fill(row, profile);
        publish(row);
        return stored(row, profile);
    }

    private void fill(ProfileEntity row, Profile profile) {
        row.revise(json.writeValueAsString(ProfileDocument.of(profile)), profile.text(), clock.instant());
        row.embed(profile.vector(), vectors.version());
    }

    private void publish(ProfileEntity row) {
        events.publishEvent(new ProfileUpdated(new ProfileId(row.id()), new AccountId(row.accountId())));
    }

    public StoredProfile read(ProfileEntity row) {
        ProfileDocument document = complete(row, json.readValue(row.document(), ProfileDocument.class));
        if (!row.modelId().equals(vectors.version())) {
            row.embed(
                    vectors.of(row.text(), vectors.title(document.written(), document.experience())),
                    vectors.version());
        }
        return stored(row, fields.of(document.profile(row.text(), row.vector())));
    }

    /** A profile that was kept before there were facts gets them from its resume; nothing that was edited changes. */
    private ProfileDocument complete(ProfileEntity row, ProfileDocument document) {
        if (document.facts() != null) {
            return document;
        }
        ProfileDocument complete = document.with(facts.of(new ResumeId(row.resumeId())));
        row.complete(json.writeValueAsString(complete));
        return complete;
    }

    private static StoredProfile stored(ProfileEntity row, Profile profile) {
        UUID resume = row.resumeId();
        return new StoredProfile(new ProfileId(row.id()), new ResumeId(resume), profile, row.updatedAt());
    }
}
