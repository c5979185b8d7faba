package org.jobatlas.profile.internal.kept;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.CorrectedProfiles;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.ProfileVectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class StoredCorrections implements CorrectedProfiles {

    /** The text is looked through before it is read, as few people choose their fields. */
    private static final String CHOSEN = """
        select account_id, document, text, vector, updated_at from profile
        where updated_at >= ? and updated_at < ? and model_id = ? and document like '%"ownFields":true%'
        order by updated_at\
        """;

    private final JdbcClient database;
    private final ProfileVectors vectors;
    private final Consents consents;
    private final JsonMapper json;

    StoredCorrections(JdbcClient database, ProfileVectors vectors, Consents consents, JsonMapper json) {
        this.database = database;
        this.vectors = vectors;
        this.consents = consents;
        this.json = json;
    }

    @Override
    public void read(Instant since, Instant until, Consumer<Corrected> into) {
        Set<AccountId> allowing = SystemRights.call(() -> consents.givers(Use.TRAINING));
        database.sql(CHOSEN)
                .params(Timestamp.from(since), Timestamp.from(until), vectors.version())
                .query(row -> {
                    UUID person = row.getObject("account_id", UUID.class);
                    if (allowing.contains(new AccountId(person))) {
                        Profile profile = json.readValue(row.getString("document"), ProfileDocument.class)
                                .profile(row.getString("text"), ProfileEntity.vector(row.getBytes("vector")));
                        if (profile.facts().corrected().ownFields()) {
                            into.accept(new Corrected(
                                    person,
                                    row.getTimestamp("updated_at").toInstant(),
                                    profile.vector(),
                                    profile.fields(),
                                    profile.language() == null
                                            ? null
                                            : profile.language().code()));
                        }
                    }
                });
    }
}
