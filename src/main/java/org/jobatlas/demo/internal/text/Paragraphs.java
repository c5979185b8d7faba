package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;

/** The parts of one advertisement; items are drawn without replacement, so that no part repeats another. */
final class Paragraphs {

    private final Vacancy vacancy;
    private final Phrases phrases;
    private final TemplateWording wording;
    private final List<String> intros;
    private final List<String> duties;
    private final List<String> needs;
    private final List<String> nice;

    Paragraphs(Vacancy vacancy, Phrases phrases, TemplateWording wording) {
        this.vacancy = vacancy;
        this.phrases = phrases;
        this.wording = wording;
        RandomGenerator random = wording.random();
        JobKind.Texts texts = vacancy.kind().texts();
        this.intros = wording.fill(Pick.some(texts.intros(), 2, random));
        this.duties = new ArrayList<>(wording.fill(Pick.some(texts.duties(), 4 + random.nextInt(4), random)));
        this.needs = new ArrayList<>(wording.fill(Pick.some(texts.needs(), 3 + random.nextInt(4), random)));
        this.nice = wording.fill(Pick.some(texts.nice(), 1 + random.nextInt(3), random));
        addLevel(random);
    }

    private void addLevel(RandomGenerator random) {
        Optional<Seniority> level = vacancy.terms().level();
        String letter = level.map(value -> value.name().substring(0, 1)).orElse("M");
        boolean entry = letter.equals("M") && vacancy.kind().pay().high() < 33;
        List<String> experience = phrases.all("experience", entry ? "entry" : letter);
        if (!experience.isEmpty() && Pick.chance(0.8, random)) {
            needs.add(random.nextInt(2), wording.fill(Pick.one(experience, random)));
        }
        List<String> extra = phrases.all("duty", letter);
        if (!extra.isEmpty() && Pick.chance(0.7, random)) {
            duties.add(wording.fill(Pick.one(extra, random)));
        }
    }

    String heading(String name) {
        return phrase("heading." + name);
    }

    List<String> list(String name) {
        return switch (name) {
            case "duties" -> duties;
            case "needs" -> needs;
            case "nice" -> nice;
            case "benefits" -> benefits(4 + wording.random().nextInt(3));
            case "facts" -> facts();
            default -> throw new IllegalArgumentException(name);
        };
    }

    String paragraph(String name) {
        return switch (name) {
            case "lead" -> phrase("lead") + " " + intros.getFirst();
            case "intro" -> String.join(" ", intros);
            case "intro1" -> intros.getFirst();
            case "intro2" -> intros.getLast();
            case "about" -> about();
            case "duties" -> flow("flow.duties", duties);
            case "needs" -> flow("flow.needs", needs);
            case "nice" -> framed("frame.nice", nice);
            case "skills" -> skills();
            case "benefits" ->
                framed("frame.benefits", benefits(3 + wording.random().nextInt(2)));
            default -> phrase(name);
        };
    }

    private String phrase(String key) {
        List<String> pool = new ArrayList<>(vacancy.client().isPresent() ? phrases.all(key + ".client") : List.of());
        if (pool.isEmpty()) {
            pool.addAll(phrases.all(key, variants()));
        }
        if (vacancy.terms().pay().isEmpty()) {
            pool.removeIf(phrase -> phrase.contains("{pay}"));
        }
        return pool.isEmpty() ? "" : wording.fill(Pick.one(pool, wording.random()));
    }

    private String[] variants() {
        Vacancy.Terms terms = vacancy.terms();
        return new String[] {
            vacancy.employer().kind().tone(),
            vacancy.kind().field(),
            terms.type().name(),
            terms.remote().name(),
            terms.level().map(Enum::name).orElse("MID"),
            region(vacancy.city().country())
        };
    }

    private static String region(String country) {
        return List.of("GB", "IE", "US", "CA", "SE").contains(country) ? country : "EU";
    }

    private String about() {
        List<String> all = vacancy.employer().about();
        int count = 1 + wording.random().nextInt(3);
        return String.join(" ", Pick.someInOrder(all, count, wording.random()));
    }

    private String skills() {
        List<String> skills = vacancy.kind().texts().skills();
        List<String> some = Pick.some(skills, 4 + wording.random().nextInt(4), wording.random());
        return skills.isEmpty() ? "" : framed("frame.skills", wording.fill(some));
    }

    /** A sentence around the enumeration of the items. */
    private String framed(String key, List<String> items) {
        String and = vacancy.kind().language().equals(Language.SWEDISH) ? "och" : "and";
        return items.isEmpty()
                ? ""
                : TemplateWording.capital(phrase(key).replace("ITEMS", TemplateWording.enumerate(items, and)));
    }

    /** Joins items into sentences with alternating patterns, so that advertisements differ in rhythm. */
    private String flow(String key, List<String> items) {
        List<String> opening = phrases.all(key + ".first");
        List<String> next = Pick.some(phrases.all(key + ".next"), items.size(), wording.random());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String frame = i == 0 ? Pick.one(opening, wording.random()) : next.get((i - 1) % next.size());
            String sentence = wording.fill(frame).replace("ITEM", items.get(i));
            text.append(text.isEmpty() ? "" : " ").append(TemplateWording.sentence(sentence));
        }
        return text.toString();
    }

    private List<String> benefits(int count) {
        List<String> pool = phrases.all("benefits", variants());
        return wording.fill(Pick.some(pool, count, wording.random()));
    }

    private List<String> facts() {
        List<String> lines = new ArrayList<>();
        for (String key : List.of("place", "type", "hours", "remote", "pay", "start", "reference")) {
            String line = phrase("fact." + key);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
