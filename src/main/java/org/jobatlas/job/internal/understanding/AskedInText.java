package org.jobatlas.job.internal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.internal.AskedSkills;
import org.jobatlas.taxonomy.Credential;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.RegulatedOccupation;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/** Extracts requirements from a text as criteria for confirmation. */
@Component
public class AskedInText {

    private static final String ANY_CLASS = "driving-unspecified";
    private static final Pattern MARK = Pattern.compile("^[-–•·*]\\s");
    private static final int MOST_SKILLS = 10;

    private final Taxonomy taxonomy;
    private final AskedSkills asked;
    private final DemandReader demands;
    private final AskedYearsReader experience;
    private final RegulatedWork regulated;
    private final Credentials credentials;
    private final LanguageDetector languages;

    AskedInText(
            Taxonomy taxonomy,
            AskedSkills asked,
            DemandReader demands,
            AskedYearsReader experience,
            RegulatedWork regulated,
            Credentials credentials,
            LanguageDetector languages) {
        this.taxonomy = taxonomy;
        this.asked = asked;
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
        skills(title, text, language).forEach(criterion -> add(found, criterion));
        return found;
    }

    private static void add(List<Criterion> found, Criterion criterion) {
        if (found.stream().noneMatch(criterion::asksTheSame)) {
            found.add(criterion);
        }
    }

    /**
     * Each once: a trade that needs a licence stands for the papers that prove it, but a class of a driving licence says more than a
     * trade and than a licence without a class.
     */
    private List<Criterion> licences(String text, Locale language) {
        List<TermMatch> named = credentials.in(text);
        List<String> classes = named.stream()
                .map(TermMatch::id)
                .filter(id -> isDriving(id) && !id.equals(ANY_CLASS))
                .toList();
        List<RegulatedOccupation> trades = regulated.demandedBy(text).stream()
                .flatMap(demand -> demand.anyOf().stream().limit(1))
                .flatMap(id -> regulated.find(id).stream())
                .filter(trade -> classes.stream().noneMatch(id -> proves(id, trade)))
                .toList();
        List<Criterion> found = new ArrayList<>();
        trades.forEach(
                trade -> found.add(Criterion.of(Criterion.Kind.LICENCE, trade.name(language), trade.id(), true)));
        named.stream()
                .filter(paper -> !(paper.id().equals(ANY_CLASS) && !classes.isEmpty()))
                .filter(paper -> trades.stream().noneMatch(trade -> proves(paper.id(), trade)))
                .forEach(paper -> credentials
                        .find(paper.id())
                        .ifPresent(licence -> found.add(Criterion.of(
                                Criterion.Kind.LICENCE,
                                licence.name(language),
                                licence.id(),
                                demands.isDemand(sentence(text, paper.start()))))));
        return found;
    }

    private boolean isDriving(String id) {
        return credentials
                .find(id)
                .filter(paper -> paper.kind() == Credential.Kind.DRIVING)
                .isPresent();
    }

    private boolean proves(String paper, RegulatedOccupation trade) {
        String names = String.join("\n", credentials.namesOf(paper));
        return regulated.provenBy(List.of(), names).containsKey(trade.id());
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

    private List<Criterion> skills(String title, String text, Locale language) {
        List<TermMatch> licences = credentials.in(text);
        return asked.in(title, text).stream()
                .filter(match -> licences.stream()
                        .noneMatch(licence -> licence.start() < match.end() && match.start() < licence.end()))
                .flatMap(match -> taxonomy.findSkill(match.id()).stream()
                        .filter(skill -> !skill.general())
                        .filter(skill -> licences.isEmpty() || !isPaper(skill))
                        .map(skill -> Criterion.of(
                                Criterion.Kind.SKILL,
                                skill.name(language),
                                skill.id(),
                                demands.isDemand(sentence(text, match.start())))))
                .limit(MOST_SKILLS)
                .toList();
    }

    /** "Driving licence B" as a skill says less than the class that the text names. */
    private boolean isPaper(Skill skill) {
        return !credentials.in(skill.name(Locale.ENGLISH)).isEmpty();
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
        String one = MARK.matcher(words.strip()).replaceFirst("");
        return one.length() <= Criterion.LONGEST_LABEL ? one : one.substring(0, Criterion.LONGEST_LABEL - 1) + "…";
    }
}
