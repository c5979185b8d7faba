package org.jobatlas.job.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.index.PostingContent;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.SeniorityReader;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cleans a draft and reads from its text what the source did not say. */
@Component
public class PostingReader {

    private static final int MAX_SKILLS = 40;
    private static final Pattern REMOTE = Pattern.compile("\\b(?:remote|home[- ]based|distans)\\b");
    private static final Pattern HYBRID = Pattern.compile("\\bhybrid\\b");

    private final Taxonomy taxonomy;
    private final AskedSkills asked;
    private final SeniorityReader seniorities;
    private final LanguageDetector languages;
    private final Gazetteer gazetteer;
    private final Clock clock;

    PostingReader(
            Taxonomy taxonomy,
            AskedSkills asked,
            SeniorityReader seniorities,
            LanguageDetector languages,
            Gazetteer gazetteer,
            Clock clock) {
        this.taxonomy = taxonomy;
        this.asked = asked;
        this.seniorities = seniorities;
        this.languages = languages;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    public PostingContent read(PostingDraft draft) {
        String description = PostingHtml.sanitise(draft.description());
        String text = PostingHtml.text(description);
        String title = PostingHtml.text(draft.title());
        return new PostingContent(
                facts(draft, title, text),
                description,
                text,
                taxonomy.occupationsIn(title).stream()
                        .map(TermMatch::id)
                        .distinct()
                        .toList(),
                draft.publishedAt() != null ? draft.publishedAt() : clock.instant(),
                draft.expiresAt(),
                PostingHtml.safeLink(draft.applyUrl()),
                contentHash(draft),
                hash(title + "\n" + text));
    }

    private PostingFacts facts(PostingDraft draft, String title, String text) {
        return PostingFacts.titled(title)
                .employer(draft.employer())
                .places(draft.places().stream().map(this::located).toList())
                .remote(draft.remote() != null ? draft.remote() : remoteIn(title))
                .employmentType(draft.employmentType())
                .seniority(
                        draft.seniority() != null
                                ? draft.seniority()
                                : seniorities.fromTitle(title).orElse(null))
                .pay(draft.pay())
                .language(draft.language() != null ? draft.language() : language(title, text))
                .skills(skills(draft, title, text))
                .field(knownField(draft.field()))
                .build();
    }

    /** The digest of everything a source says, so that an unchanged draft costs nothing. */
    static String contentHash(PostingDraft draft) {
        Instant published = draft.publishedAt();
        return hash(String.join(
                "\u0001",
                draft.title(),
                String.valueOf(draft.employer()),
                draft.description(),
                draft.places().toString(),
                String.valueOf(draft.remote()),
                String.valueOf(draft.employmentType()),
                String.valueOf(draft.seniority()),
                String.valueOf(draft.pay()),
                String.valueOf(draft.language()),
                draft.skills().toString(),
                String.valueOf(draft.field()),
                String.valueOf(published),
                String.valueOf(draft.expiresAt()),
                String.valueOf(draft.applyUrl())));
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }

    private @Nullable Language language(String title, String text) {
        return languages.detect(title + ". " + text).orElse(null);
    }

    private List<String> skills(PostingDraft draft, String title, String text) {
        Set<String> skills = new LinkedHashSet<>();
        draft.skills().stream().filter(id -> taxonomy.findSkill(id).isPresent()).forEach(skills::add);
        taxonomy.skillsIn(title).forEach(match -> skills.add(match.id()));
        asked.in(title, text).forEach(match -> skills.add(match.id()));
        return skills.stream().limit(MAX_SKILLS).toList();
    }

    private @Nullable String knownField(@Nullable String field) {
        return field == null || taxonomy.findField(field).isEmpty() ? null : field;
    }

    private Place located(Place place) {
        if (place.point() != null) {
            return place;
        }
        String region = place.region();
        String asked = region == null ? place.name() : place.name() + ", " + region;
        return gazetteer
                .find(asked)
                .map(found -> new Place(
                        place.name(),
                        region != null ? region : found.region(),
                        place.country() != null ? place.country() : found.country(),
                        found.point()))
                .orElse(place);
    }

    private static @Nullable RemoteKind remoteIn(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (REMOTE.matcher(lower).find()) {
            return RemoteKind.REMOTE;
        }
        return HYBRID.matcher(lower).find() ? RemoteKind.HYBRID : null;
    }
}
