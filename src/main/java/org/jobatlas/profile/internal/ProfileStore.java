package org.jobatlas.profile.internal;

import java.time.Clock;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileId;
import org.jobatlas.profile.ProfileUpdated;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ResumeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Turns profiles into rows and back; a vector of another model is made anew when its profile is read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileStore {

    private final ProfileRepository profiles;
    private final TextEmbedder embedder;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProfileStore(
            ProfileRepository profiles,
            TextEmbedder embedder,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.embedder = embedder;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    StoredProfile add(AccountId owner, ResumeId resume, Profile profile) {
        return write(new ProfileEntity(owner.value(), resume.value()), profile);
    }

    StoredProfile write(ProfileEntity row, Profile profile) {
        row.revise(json.writeValueAsString(ProfileDocument.of(profile)), profile.text(), clock.instant());
        row.embed(profile.vector(), embedder.modelId());
        profiles.saveAndFlush(row);
        ProfileId id = new ProfileId(row.id());
        events.publishEvent(new ProfileUpdated(id, new AccountId(row.accountId())));
        return stored(row, profile);
    }

    StoredProfile read(ProfileEntity row) {
        if (!row.modelId().equals(embedder.modelId())) {
            row.embed(embedder.embed(row.text()), embedder.modelId());
        }
        ProfileDocument document = json.readValue(row.document(), ProfileDocument.class);
        return stored(row, document.profile(row.text(), row.vector()));
    }

    private static StoredProfile stored(ProfileEntity row, Profile profile) {
        UUID resume = row.resumeId();
        return new StoredProfile(new ProfileId(row.id()), new ResumeId(resume), profile, row.updatedAt());
    }
}
