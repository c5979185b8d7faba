package org.jobatlas.demo.internal.text;

import java.util.List;
import java.util.Map;

/**
 * The content of a generated resume.
 *
 * @param headings section headings by key: summary, jobs, education, skills, more
 */
public record ResumeContent(
        Person person,
        Map<String, String> headings,
        String summary,
        List<Job> jobs,
        List<String> education,
        Lists lists) {

    /** The person. */
    public record Person(String name, String title, List<String> contact) {}

    /** A position held. */
    public record Job(String title, String employer, String period, List<String> points) {}

    /** Lists at the end. */
    public record Lists(List<String> skills, List<String> more) {}

    /** As plain text, section by section. */
    public String text() {
        StringBuilder text = new StringBuilder(person.name() + "\n" + person.title() + "\n"
                + String.join(" | ", person.contact()) + "\n\n" + headings.get("summary") + "\n" + summary + "\n\n"
                + headings.get("jobs") + "\n");
        jobs.forEach(job -> text.append(job.title() + ", " + job.employer() + "\n" + job.period() + "\n"
                + String.join("\n", job.points()) + "\n\n"));
        text.append(headings.get("education") + "\n" + String.join("\n", education) + "\n\n");
        text.append(headings.get("skills") + "\n" + String.join(", ", lists.skills()) + "\n\n");
        return text.append(headings.get("more") + "\n" + String.join("\n", lists.more()) + "\n")
                .toString();
    }

    /** Reads a resume from a YAML resource. */
    public static ResumeContent read(String resource) {
        YamlNode file = YamlNode.read(resource);
        Person person = new Person(file.text("name", ""), file.text("title", ""), file.strings("contact"));
        List<Job> jobs = file.children("jobs").stream()
                .map(job -> new Job(
                        job.text("title", ""), job.text("employer", ""), job.text("period", ""), job.strings("points")))
                .toList();
        Lists lists = new Lists(file.strings("skills"), file.strings("more"));
        return new ResumeContent(
                person,
                headings(file.text("language", "en")),
                file.text("summary", ""),
                jobs,
                file.strings("education"),
                lists);
    }

    static Map<String, String> headings(String language) {
        return language.equals("sv")
                ? Map.of(
                        "summary", "Profil",
                        "jobs", "Arbetslivserfarenhet",
                        "education", "Utbildning",
                        "skills", "Kompetenser",
                        "more", "Språk och övrigt")
                : Map.of(
                        "summary", "Profile",
                        "jobs", "Work experience",
                        "education", "Education",
                        "skills", "Skills",
                        "more", "Languages and more");
    }
}
