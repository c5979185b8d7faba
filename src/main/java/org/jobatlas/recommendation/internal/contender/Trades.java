package org.jobatlas.recommendation.internal.contender;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.WorkLevels;
import org.springframework.stereotype.Component;

/**
 * Finds the second trade of a person who has two, such as an electrician who was a paralegal for seven years. The posts of a trade are
 * those whose unit groups of ISCO-08 belong to one field of work, apart from groups that stand for much different work. It counts its
 * years, half as much for every five years since, against those of all dated posts: work of which no trade is known is work as well.
 */
@Component
public class Trades {

    private static final int POSTS = 8;
    private static final int LEAST_YEARS = 3;
    private static final double LEAST_SHARE = 0.2;
    private static final double HALF_LIFE = 5;

    private final WorkLevels levels;
    private final OccupationCodes codes;
    private final ProfileEditor editor;
    private final Clock clock;

    /** By identity: one profile is asked for once per list and wider circle. */
    private final LoadingCache<Profile, Optional<Second>> known =
            Caffeine.newBuilder().weakKeys().build(this::find);

    Trades(WorkLevels levels, OccupationCodes codes, ProfileEditor editor, Clock clock) {
        this.levels = levels;
        this.codes = codes;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * The second trade.
     *
     * @param profile the person as if nothing else had been done
     * @param share of all dated work, by years and by how lately
     */
    public record Second(Profile profile, double share) {}

    /** Empty for most people. */
    public Optional<Second> secondOf(Profile profile) {
        return profile.experience().size() < 2 ? Optional.empty() : known.get(profile);
    }

    private Optional<Second> find(Profile profile) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> years = new HashMap<>();
        double all = 0;
        String first = null;
        for (Experience post : profile.experience().stream().limit(POSTS).toList()) {
            double weight = years(post) * recency(post);
            all += weight;
            String field = fieldOf(post).orElse(null);
            if (field != null) {
                first = first == null ? field : first;
                years.merge(field, years(post), Integer::sum);
                weights.merge(field, weight, Double::sum);
            }
        }
        String main = first;
        double whole = all;
        return weights.entrySet().stream()
                .filter(trade -> !trade.getKey().equals(main))
                .filter(trade -> years.getOrDefault(trade.getKey(), 0) >= LEAST_YEARS)
                .max(Map.Entry.comparingByValue())
                .filter(trade -> trade.getValue() >= LEAST_SHARE * whole)
                .map(trade -> second(profile, trade.getKey(), trade.getValue() / whole));
    }

    private Second second(Profile profile, String field, double share) {
        List<Experience> posts = profile.experience().stream()
                .filter(post -> fieldOf(post).filter(field::equals).isPresent())
                .toList();
        return new Second(editor.revise(profile, profile.withExperience(posts)), share);
    }

    private Optional<String> fieldOf(Experience post) {
        return Optional.ofNullable(levels.of(post.title()).occupation()).flatMap(codes::fieldOfIsco);
    }

    /** Of a post whose dates are not known, none: it is no proof of a trade. */
    private int years(Experience post) {
        Integer from = post.from();
        return from == null ? 0 : Math.max(0, end(post) - from);
    }

    private double recency(Experience post) {
        return Math.pow(0.5, Math.max(0, Year.now(clock).getValue() - end(post)) / HALF_LIFE);
    }

    private int end(Experience post) {
        Integer to = post.current() ? null : post.to();
        return Objects.requireNonNullElse(to, Year.now(clock).getValue());
    }
}
