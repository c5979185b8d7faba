package org.jobatlas.profile.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.posts.Entry;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/**
 * Orders the skills of a resume by importance: the weight of the weightiest passage that names the skill, plus
 * {@code ln(1 + the other passages' weights)}. A passage weighs what its {@link Section} weighs; the passages of a position
 * weigh less the longer ago it was: 2, 1.5, 1, 1 and then 0.7. Ties go by id.
 */
@Component
public class SkillRanking {

    private static final int MOST = 60;
    private static final double[] RECENCY = {2, 1.5, 1, 1};
    private static final double LONG_AGO = 0.7;

    private final Taxonomy taxonomy;
    private final StatedSkills stated;

    public SkillRanking(Taxonomy taxonomy, StatedSkills stated) {
        this.taxonomy = taxonomy;
        this.stated = stated;
    }

    private record Passage(String text, double weight, boolean listed, boolean spoken) {}

    /** Ids of skills, most important first. */
    public List<String> rank(ResumeDocument document, List<Entry> entries) {
        Set<String> employers = employers(entries);
        Map<String, List<Double>> weights = new HashMap<>();
        for (Passage passage : passages(document, entries)) {
            for (TermMatch match : taxonomy.skillsIn(passage.text())) {
                boolean other = passage.spoken() && !match.id().startsWith("lang-");
                if (other || (!passage.listed() && Departments.isWorkedWith(passage.text(), match))) {
                    continue;
                }
                String named = passage.text().substring(match.start(), match.end());
                if (!passage.listed() && employers.contains(named.toLowerCase(Locale.ROOT))) {
                    // who works at Figma does not thereby know Figma
                    continue;
                }
                weights.computeIfAbsent(match.id(), id -> new ArrayList<>()).add(passage.weight());
            }
        }
        // "c" in a list of skills is one, though it is none in a sentence
        stated.ids(document).forEach(id -> weights.computeIfAbsent(id, one -> List.of(Section.SKILLS.weight())));
        Map<String, Double> importance = new HashMap<>();
        weights.forEach((id, each) -> importance.put(id, importance(each)));
        return importance.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> employers(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.experience().employer())
                .filter(Objects::nonNull)
                .map(employer -> employer.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static double importance(List<Double> weights) {
        double most = weights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        return most + Math.log1p(all - most);
    }

    private static List<Passage> passages(ResumeDocument document, List<Entry> entries) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section.professional() && (section != Section.EXPERIENCE || entries.isEmpty())) {
                passages.add(new Passage(
                        text(document.in(section).stream().map(ResumeLine::text).toList()),
                        section.weight(),
                        section == Section.SKILLS,
                        section == Section.LANGUAGES));
            }
        }
        for (int rank = 0; rank < entries.size(); rank++) {
            double weight = rank < RECENCY.length ? RECENCY[rank] : LONG_AGO;
            Entry entry = entries.get(rank);
            passages.add(new Passage(entry.experience().title() + "\n" + text(entry.lines()), weight, false, false));
        }
        return passages;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
