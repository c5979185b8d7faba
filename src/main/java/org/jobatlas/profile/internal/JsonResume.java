package org.jobatlas.profile.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.profile.Study;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A read resume as JSON Resume 1.0, with what only this portal reads under {@code meta.jobatlas}; what is not stated is absent. */
public final class JsonResume {

    private static final int FIELDS = 3;

    private final ReadResume resume;
    private final Taxonomy taxonomy;

    public JsonResume(ReadResume resume, Taxonomy taxonomy) {
        this.resume = resume;
        this.taxonomy = taxonomy;
    }

    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("basics", basics());
        document.put("work", resume.positions().stream().map(JsonResume::work).toList());
        document.put(
                "education", resume.studies().stream().map(JsonResume::study).toList());
        document.put("skills", named(resume.skills()));
        document.put(
                "languages",
                resume.profile().languages().stream().map(this::language).toList());
        document.put("certificates", named(resume.certificates()));
        document.put("meta", Map.of("version", "v1.0.0", "jobatlas", own(resume.profile())));
        return document;
    }

    private Map<String, Object> basics() {
        Map<String, Object> basics = new LinkedHashMap<>();
        put(basics, "name", resume.name());
        Place place = resume.profile().place();
        if (place != null) {
            Map<String, Object> location = new LinkedHashMap<>();
            put(location, "city", place.name());
            put(location, "region", place.region());
            put(location, "countryCode", place.country());
            basics.put("location", location);
        }
        return basics;
    }

    private static Map<String, Object> work(Experience held) {
        Map<String, Object> work = new LinkedHashMap<>();
        put(work, "name", held.employer());
        put(work, "position", held.title());
        put(work, "startDate", held.start());
        put(work, "endDate", held.current() ? null : held.end());
        return work;
    }

    private static Map<String, Object> study(Study study) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "institution", study.institution());
        put(fields, "area", study.area());
        put(fields, "studyType", study.type());
        put(fields, "startDate", study.from());
        put(fields, "endDate", study.to());
        return fields;
    }

    /** With its level of the Common European Framework, where it is stated. */
    private Map<String, Object> language(Language language) {
        Map<String, Object> spoken = new LinkedHashMap<>();
        spoken.put("language", language.locale().getDisplayLanguage(Locale.ENGLISH));
        resume.profile().facts().languages().stream()
                .filter(fact -> fact.language().equals(language))
                .flatMap(fact -> Stream.ofNullable(fact.level()))
                .findFirst()
                .ifPresent(level -> spoken.put("fluency", level == LanguageLevel.NATIVE ? "Native" : level.name()));
        return spoken;
    }

    private static List<Map<String, Object>> named(List<String> names) {
        return names.stream().map(name -> Map.<String, Object>of("name", name)).toList();
    }

    private Map<String, Object> own(Profile profile) {
        Map<String, Object> own = new LinkedHashMap<>();
        put(own, "years", profile.years());
        put(own, "level", profile.seniority());
        put(
                own,
                "language",
                profile.language() == null ? null : profile.language().code());
        own.put(
                "fields",
                profile.fields().top(FIELDS).stream()
                        .map(id -> Map.of(
                                "id",
                                id,
                                "name",
                                taxonomy.findField(id)
                                        .map(field -> field.name(Locale.ENGLISH))
                                        .orElse(id),
                                "share",
                                Math.round(profile.fields().of(id) * 100) / 100.0))
                        .toList());
        own.put("skills", profile.skills());
        own.put("notes", resume.notes());
        return own;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
