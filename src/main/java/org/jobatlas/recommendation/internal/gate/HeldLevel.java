package org.jobatlas.recommendation.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;

/**
 * The level that somebody's posts show, or that somebody chose instead.
 *
 * @param highestSkill ISCO-08 skill level of the most demanding post; null where none is known
 * @param latestSkill of the latest post that says what is done
 * @param highest step of the ladder that was ever held, or that years in practice amount to
 * @param latest the step of that post
 * @param stated whether the title of that post states its step, or the person chose it
 * @param done work of known unit groups of ISCO-08
 * @param post the title that shows the highest step
 * @param now the title of what is done now
 */
record HeldLevel(
        @Nullable Integer highestSkill,
        @Nullable Integer latestSkill,
        LadderStep highest,
        LadderStep latest,
        boolean stated,
        List<Done> done,
        @Nullable String post,
        @Nullable String now) {

    private static final double SENIOR_YEARS = 6;
    private static final double PRACTISED_YEARS = 2;

    /** @param years of practice in the work that is asked for; null where not known */
    static HeldLevel of(Profile profile, @Nullable Double years, WorkLevels levels, TellingTitles titles) {
        List<Experience> dated = profile.experience().stream()
                .filter(post -> post.from() != null || post.current())
                .toList();
        List<Experience> posts = dated.isEmpty() ? profile.experience() : dated;
        List<WorkLevel> held =
                posts.stream().map(post -> levels.of(post.title())).toList();
        LadderStep own = own(profile);
        Integer highestSkill = highestSkill(held);
        int now = latest(posts, held, titles);
        WorkLevel latest = held.get(now);
        String title = posts.get(now).title();
        LadderStep practised = practised(years);
        String post = null;
        LadderStep highest = practised;
        for (int i = 0; i < held.size(); i++) {
            LadderStep step = practised == LadderStep.ASSISTANT
                    ? held.get(i).step()
                    : held.get(i).upTo();
            if (post == null || step.compareTo(highest) > 0) {
                post = posts.get(i).title();
                highest = max(highest, step);
            }
        }
        List<Done> done = done(posts, held);
        boolean stated = latest.stated() && latest.step().compareTo(practised) >= 0;
        return own == null
                ? new HeldLevel(
                        highestSkill, latest.skill(), highest, max(latest.step(), practised), stated, done, post, title)
                : new HeldLevel(highestSkill, latest.skill(), own, own, true, done, post, title);
    }

    /**
     * Work that was done.
     *
     * @param ago years between its end and that of the last
     */
    record Done(String unitGroup, LadderStep step, int ago) {}

    /** Whether work of a unit group was done on a step or above it to within so many years of the last. */
    boolean did(@Nullable String group, LadderStep least, int within) {
        return done.stream()
                .anyMatch(work ->
                        work.unitGroup().equals(group) && work.step().compareTo(least) >= 0 && work.ago() <= within);
    }

    private static List<Done> done(List<Experience> posts, List<WorkLevel> held) {
        int last = posts.stream().mapToInt(HeldLevel::lastYear).max().orElse(0);
        List<Done> done = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            String group = held.get(i).unitGroup();
            if (group != null) {
                int ago = posts.get(i).current() ? 0 : last - lastYear(posts.get(i));
                done.add(new Done(group, held.get(i).step(), ago));
            }
        }
        return List.copyOf(done);
    }

    /** The last year that is stated of a post; 0 where none is. */
    private static int lastYear(Experience post) {
        Integer year = post.to() == null ? post.from() : post.to();
        return year == null ? 0 : year;
    }

    /** The level that the person chose for themselves; null where none was chosen. */
    private static @Nullable LadderStep own(Profile profile) {
        Seniority chosen = profile.facts().corrected().ownLevel() ? profile.seniority() : null;
        return chosen == null
                ? null
                : switch (chosen) {
                    case INTERN, JUNIOR -> LadderStep.ASSISTANT;
                    case MID -> LadderStep.PRACTITIONER;
                    case SENIOR -> LadderStep.SENIOR;
                    case LEAD -> LadderStep.LEAD;
                    case EXECUTIVE -> LadderStep.CHIEF;
                };
    }

    /** Where the post stands that tells what is done now: "Manager" alone is no rank that other work would be a waste for. */
    private static int latest(List<Experience> posts, List<WorkLevel> held, TellingTitles titles) {
        for (int i = 0; i < posts.size(); i++) {
            if (titles.tells(posts.get(i).title()) || held.get(i).step() == LadderStep.CHIEF) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable Integer highestSkill(List<WorkLevel> levels) {
        return levels.stream()
                .map(WorkLevel::skill)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    /** The step that years of practice amount to: at most senior, never lead. */
    private static LadderStep practised(@Nullable Double years) {
        if (years == null || years < PRACTISED_YEARS) {
            return LadderStep.ASSISTANT;
        }
        return years < SENIOR_YEARS ? LadderStep.PRACTITIONER : LadderStep.SENIOR;
    }

    private static LadderStep max(LadderStep a, LadderStep b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
