package org.jobatlas.profile.internal.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.ResumeReader;
import org.jobatlas.profile.internal.JsonResume;
import org.jobatlas.profile.internal.findable.FindableKeeper;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTexts;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What this room keeps about people: their profiles, which leave as they are kept and as JSON Resume 1.0; counted before their resumes take them along. */
@Component
@Order(15)
class ProfileData implements PersonalData {

    private final JdbcClient jdbc;
    private final ResumeTexts texts;
    private final ResumeReader reader;
    private final Taxonomy taxonomy;
    private final FindableKeeper findable;
    private final JsonMapper json;

    ProfileData(
            JdbcClient jdbc,
            ResumeTexts texts,
            ResumeReader reader,
            Taxonomy taxonomy,
            FindableKeeper findable,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.reader = reader;
        this.taxonomy = taxonomy;
        this.findable = findable;
        this.json = json;
    }

    private record Row(UUID resume, String document, String text, String updatedAt) {}

    @Override
    public String kind() {
        return "profiles";
    }

    @Override
    public int count(AccountId person) {
        return rows(person).size();
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        archive.json("as-recruiters-find-me", found(person));
        for (Row row : rows(person)) {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("resume", row.resume());
            kept.put("updatedAt", row.updatedAt());
            kept.put("profile", json.readTree(row.document()));
            kept.put("text", row.text());
            archive.json(row.resume().toString(), kept);
            jsonResume(row.resume()).ifPresent(resume -> archive.json(row.resume() + "-json-resume", resume));
        }
    }

    /** Empty for whoever cannot be found. */
    private List<Map<String, Object>> found(AccountId person) {
        return jdbc.sql("select titles, skills, country, employers, text from findable_person where account_id = ?")
                .param(person.value())
                .query((row, number) -> {
                    Map<String, Object> found = new LinkedHashMap<>();
                    found.put("titles", row.getArray("titles").getArray());
                    found.put("skills", row.getArray("skills").getArray());
                    found.put("country", row.getString("country"));
                    found.put("neverFoundBy", row.getArray("employers").getArray());
                    found.put("text", row.getString("text"));
                    return found;
                })
                .list();
    }

    private Optional<Map<String, Object>> jsonResume(UUID resume) {
        try {
            return texts.find(new ResumeId(resume)).map(text -> new JsonResume(reader.read(text), taxonomy).document());
        } catch (NoResumeException | UnreadableResumeException e) {
            // of a time when less was read, or too slow to read; the file itself is in the archive
            return Optional.empty();
        }
    }

    @Override
    public Erased erase(AccountId person) {
        findable.remove(person);
        return Erased.all(jdbc.sql("delete from profile where account_id = ?")
                .param(person.value())
                .update());
    }

    private List<Row> rows(AccountId person) {
        return jdbc.sql("select resume_id, document, text, updated_at from profile where account_id = ? order by"
                        + " updated_at")
                .param(person.value())
                .query((row, number) -> new Row(
                        row.getObject("resume_id", UUID.class),
                        row.getString("document"),
                        row.getString("text"),
                        row.getTimestamp("updated_at").toInstant().toString()))
                .list();
    }
}
