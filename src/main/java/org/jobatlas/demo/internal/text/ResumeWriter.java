package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jobatlas.shared.Language;

/** Generates resumes from the same content as the postings. */
public final class ResumeWriter {

    private static final int JOBS = 6;
    private static final int MOST_SKILLS = 18;
    private static final int NEWEST_YEAR = 2026;

    private final Content content = new Content();

    /** A resume of two pages; the same seed gives the same one. */
    public ResumeContent write(long seed) {
        RandomGenerator random = Pick.seeded(seed);
        return write(Pick.one(Content.FIELDS, random), random);
    }

    /** A resume of a person in this field of work. */
    public ResumeContent write(long seed, String field) {
        return write(field, Pick.seeded(seed));
    }

    private ResumeContent write(String field, RandomGenerator random) {
        List<JobKind> kinds = Pick.some(content.kinds(field, Language.ENGLISH), JOBS, random);
        List<ResumeContent.Job> jobs = new ArrayList<>();
        int until = NEWEST_YEAR;
        for (int i = 0; i < JOBS; i++) {
            int years = 2 + random.nextInt(3);
            jobs.add(job(kinds.get(i), until - years, until, random));
            until -= years;
        }
        ResumeContent.Person person = person(jobs.getFirst().title(), random);
        JobKind.Texts texts = kinds.getFirst().texts();
        TemplateWording wording = wording(random);
        return new ResumeContent(
                person,
                ResumeContent.headings("en"),
                summary(jobs.getFirst().title(), wording.fill(texts.needs())),
                jobs,
                List.of("Studies related to the profession, " + (until - 3) + " - " + until),
                new ResumeContent.Lists(skills(kinds), List.of("English (fluent)", "Driving licence")));
    }

    private ResumeContent.Job job(JobKind kind, int from, int until, RandomGenerator random) {
        Vacancy vacancy = new VacancyMaker(content).make(kind, content.cities().pick(kind, random), random);
        List<String> points = wording(random).fill(kind.texts().duties()).stream()
                .map(duty -> TemplateWording.sentence("I " + duty))
                .toList();
        String period = from + " - " + (until == NEWEST_YEAR ? "present" : until);
        String employer = vacancy.employer().name() + ", " + vacancy.city().name();
        return new ResumeContent.Job(vacancy.title(), employer, period, points);
    }

    private static String summary(String title, List<String> needs) {
        return TemplateWording.capital(TemplateWording.article(title)) + " " + title
                + " who likes the work and the people in it. I have " + TemplateWording.enumerate(needs, "and") + ".";
    }

    private ResumeContent.Person person(String title, RandomGenerator random) {
        String first = name("first.en", random);
        String last = name("surname.en", random);
        String mail = (first + "." + last).toLowerCase(Locale.ROOT) + "@example.com";
        return new ResumeContent.Person(
                first + " " + last, title, List.of(mail, "+44 7700 900" + (100 + random.nextInt(900))));
    }

    private String name(String key, RandomGenerator random) {
        return Pick.one(Objects.requireNonNull(content.names().get(key)), random);
    }

    private static List<String> skills(List<JobKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.texts().skills().stream())
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
    }

    private static TemplateWording wording(RandomGenerator random) {
        return new TemplateWording(Map.of("city", "town"), "GB", random);
    }
}
