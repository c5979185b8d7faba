package org.jobatlas.job.internal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Extracts requirements from a text as criteria for confirmation. */
@Component
public class AskedInText {

    private static final int MOST_SKILLS = 10;

    private final Taxonomy taxonomy;
    private final DemandReader demands;
    private final AskedYearsReader experience;
    private final RegulatedWork regulated;
    private final Credentials credentials;
    private final LanguageDetector languages;

    AskedInText(
            Taxonomy taxonomy,
            DemandReader demands,
            AskedYearsReader experience,
            RegulatedWork regulated,
            Credentials credentials,
            LanguageDetector languages) {
        this.taxonomy = taxonomy;
        this.demands = demands;
        this.experience = experience;
        this.regulated = regulated;
        this.credentials = credentials;
        this.languages = languages;
    }

    /** Distinct criteria; a must-have where the text demands it, else a nice-to-have. */
    public List<Criterion> in(String title, String text) {
        Locale language = languages
                .detect(title + ". " + text)
                .map(found -> found.locale())
                .orElse(Locale.ENGLISH);
        List<Criterion> found = new ArrayList<>();
        licences(text, language).forEach(criterion -> add(found, criterion));
        demands.in(title, text).forEach(demand -> criterion(demand, language).ifPresent(one -> add(found, one)));
        years(text).ifPresent(criterion -> add(found, criterion));
        skills(text, language).forEach(criterion -> add(found, criterion));
        return found;
    }

    private static void add(List<Criterion> found, Criterion criterion) {
        if (found.stream().noneMatch(criterion::asksTheSame)) {
            found.add(criterion);
        }
    }

    private List<Criterion> licences(String text, Locale language) {
        List<Criterion> found = new ArrayList<>();
        regulated
                .demandedBy(text)
                .forEach(demand -> demand.anyOf().stream()
                        .findFirst()
                        .flatMap(regulated::find)
                        .ifPresent(work ->
                                found.add(Criterion.of(Criterion.Kind.LICENCE, work.name(language), work.id(), true))));
        credentials
                .in(text)
                .forEach(match -> credentials
                        .find(match.id())
                        .ifPresent(licence -> found.add(Criterion.of(
                                Criterion.Kind.LICENCE,
                                licence.name(language),
                                licence.id(),
                                demands.isDemand(sentence(text, match.start()))))));
        return found;
    }

    private Optional<Criterion> criterion(PostingDemand demand, Locale language) {
        String what = demand.anyOf().getFirst();
        return switch (demand.kind()) {
            case LANGUAGE ->
                Optional.of(Criterion.of(
                        Criterion.Kind.LANGUAGE, Locale.of(what).getDisplayLanguage(language), what, true));
            case EDUCATION ->
                demand.degree()
                        .map(level ->
                                Criterion.of(new Criterion.Educated(level), shortened(demand.words()), null, true));
            case LICENCE, LEVEL, EXPERIENCE, EXCLUSION -> Optional.empty();
        };
    }

    private Optional<Criterion> years(String text) {
        return experience.in(text).stream()
                .findFirst()
                .map(asked ->
                        Criterion.of(new Criterion.Years(asked.years()), shortened(asked.words()), null, asked.must()));
    }

    private List<Criterion> skills(String text, Locale language) {
        return taxonomy.skillsIn(text).stream()
                .flatMap(match -> taxonomy.findSkill(match.id()).stream()
                        .filter(skill -> !skill.general())
                        .map(skill -> Criterion.of(
                                Criterion.Kind.SKILL,
                                skill.name(language),
                                skill.id(),
                                demands.isDemand(sentence(text, match.start())))))
                .limit(MOST_SKILLS)
                .toList();
    }

    private static String sentence(String text, int at) {
        int from = at;
        while (from > 0 && "\n.;!?".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && "\n.;!?".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    private static String shortened(String words) {
        String one = words.strip();
        return one.length() <= Criterion.LONGEST_LABEL ? one : one.substring(0, Criterion.LONGEST_LABEL - 1) + "…";
    }
}
