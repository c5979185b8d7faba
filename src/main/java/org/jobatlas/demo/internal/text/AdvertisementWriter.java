package org.jobatlas.demo.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.shared.Language;

/** Writes the text of a vacancy: picks a layout that suits the employer's tone and fills it. */
final class AdvertisementWriter {

    private final Content content;

    AdvertisementWriter(Content content) {
        this.content = content;
    }

    /** The advertisement as simple HTML. */
    String write(Vacancy vacancy, RandomGenerator random) {
        String tone = vacancy.employer().kind().tone();
        List<Layout> suitable =
                content.layouts().stream().filter(layout -> layout.suits(tone)).toList();
        TemplateWording wording =
                new TemplateWording(names(vacancy, random), vacancy.city().country(), random);
        Phrases phrases = content.phrases(vacancy.kind().language());
        var paragraphs = new Paragraphs(vacancy, phrases, wording);
        var page = new AdvertisementHtml(
                vacancy.city().country().equals("US") ? phrases.all("spelling") : List.of(), random);
        Pick.one(suitable, random).parts().forEach(part -> write(part, page, paragraphs));
        return page.html();
    }

    private static void write(String part, AdvertisementHtml page, Paragraphs paragraphs) {
        String name = part.substring(part.indexOf(':') + 1);
        switch (part.split(":", 2)[0]) {
            case "h" -> page.heading(paragraphs.heading(name));
            case "ul" -> page.list(paragraphs.list(name));
            case "dash" -> page.dashes(paragraphs.list(name));
            case "b" -> page.strong(paragraphs.paragraph(name));
            default -> page.paragraph(paragraphs.paragraph(name));
        }
    }

    private Map<String, String> names(Vacancy vacancy, RandomGenerator random) {
        Map<String, String> names = new HashMap<>();
        String title = vacancy.title();
        names.put("employer", vacancy.employer().name());
        names.put("city", vacancy.city().name());
        names.put("title", title);
        names.put("a title", TemplateWording.article(title) + " " + title);
        names.put("small title", TemplateWording.small(title));
        vacancy.client().ifPresent(client -> names.put("client", client));
        names.put("a client", vacancy.client().orElse(""));
        names.put("contact", contact(vacancy.kind().language(), random));
        names.put("reference", reference(random));
        vacancy.terms()
                .pay()
                .ifPresent(
                        pay -> names.put("pay", PayPhrase.of(pay, vacancy.kind().language())));
        return names;
    }

    private String contact(Language language, RandomGenerator random) {
        String first = Pick.one(content.names().getOrDefault("first." + language.code(), List.of()), random);
        String last = Pick.one(content.names().getOrDefault("surname." + language.code(), List.of()), random);
        return first + " " + last;
    }

    private static String reference(RandomGenerator random) {
        String letters = "" + Pick.one("ABCDEFGHJKLMNPRSTVW", random) + Pick.one("ABCDEFGHJKLMNPRSTVW", random);
        return letters + "-" + (1000 + random.nextInt(9000));
    }

    /** The title as the list of postings shows it, sometimes with the place or the hours. */
    String displayTitle(Vacancy vacancy, RandomGenerator random) {
        boolean part = vacancy.terms().type() == EmploymentType.PART_TIME;
        List<String> patterns = content.phrases(vacancy.kind().language())
                .all("title", vacancy.city().country(), part ? "part" : "any");
        return new TemplateWording(names(vacancy, random), vacancy.city().country(), random)
                .fill(Pick.one(patterns, random));
    }
}
