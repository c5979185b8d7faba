package org.jobatlas.taxonomy.internal.title;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.SeniorityReader;
import org.springframework.stereotype.Component;

/**
 * Rules over the words of a title. Phrases that only sound like a level ("lead generation", "director's assistant",
 * "account executive") are removed first; then the first matching rule decides. "Manager" alone states no level: a
 * project manager need not lead anybody.
 */
@Component
public class TitleSeniority implements SeniorityReader {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/level-words");

    /** Somebody else's level, or words about customers and things. */
    private static final List<Pattern> NOT_A_LEVEL = List.of(
            words(LISTS.any("no-level")),
            // "senior care assistant", however, states a level
            words(LISTS.any("senior-care") + "(?! " + LISTS.any("care-rank") + ")"),
            words(LISTS.any("serving") + " (?:" + LISTS.any("whose") + " )?(?:\\p{L}+ )?" + LISTS.any("served") + "s?"),
            words(LISTS.any("assisted") + "(?:'s|s'|s)?(?=[ -](?:" + LISTS.any("assistant-kind") + " )?"
                    + LISTS.any("assistant-work") + ")"),
            words(LISTS.any("beginner") + " (?:" + LISTS.any("beginner-work-begin") + "\\p{L}+|"
                    + LISTS.any("beginner-work") + ")"));

    private static final String DEPUTY = LISTS.any("deputy") + " (?:\\p{L}+ ){0,3}?";
    private static final String DIRECTOR = "[\\p{L}-]{0,40}" + LISTS.any("director-end");
    private static final String LEAD_FORM = LISTS.any("lead-form");

    private static final List<Rule> RULES = List.of(
            new Rule(Seniority.INTERN, words(LISTS.any("intern"))),
            new Rule(
                    Seniority.MID,
                    words(DEPUTY + "(?:" + LISTS.any("deputy-of-middle") + "|[\\p{L}-]{0,40}" + LISTS.any("chief-end")
                            + ")")),
            new Rule(Seniority.LEAD, words(DEPUTY + "(?:" + LISTS.any("deputy-of-lead") + "|" + DIRECTOR + ")")),
            new Rule(
                    Seniority.EXECUTIVE,
                    words(LISTS.any("executive") + "|" + LISTS.any("chief") + " (?:\\p{L}+ ){1,3}"
                            + LISTS.any("officer") + "|" + DIRECTOR)),
            new Rule(
                    Seniority.LEAD,
                    words(LISTS.any("lead") + "|\\p{L}{2,}" + LEAD_FORM + "|\\p{L}+-" + LEAD_FORM + "(?<!"
                            + LISTS.any("lead-kitchen") + ")|" + LISTS.any("chief-end") + "(?= " + LISTS.any("lead-of")
                            + " )|\\p{L}*" + LISTS.any("lead-end"))),
            new Rule(Seniority.JUNIOR, words(LISTS.any("junior"))),
            new Rule(
                    Seniority.SENIOR,
                    words(LISTS.any("senior") + "|" + LISTS.any("consultant") + " (?:\\p{L}+ )?"
                            + LISTS.any("consultant-of"))),
            new Rule(Seniority.MID, words(LISTS.any("middle"))));

    @Override
    public Optional<Seniority> fromTitle(String title) {
        String text = title.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[\\s\u00a0]+", " ") + " ";
        for (Pattern pattern : NOT_A_LEVEL) {
            text = pattern.matcher(text).replaceAll(" ");
        }
        for (Rule rule : RULES) {
            if (rule.words().matcher(text).find()) {
                return Optional.of(rule.level());
            }
        }
        return Optional.empty();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }

    private record Rule(Seniority level, Pattern words) {}
}
