package org.jobatlas.recommendation.internal.proof;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Proofs;
import org.jobatlas.recommendation.Proofs.Sentence;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Finds the sentence of a resume that shows a skill. */
@Component
public class ResumeSentences {

    private static final int KEPT = 200;
    private static final int LONGEST_TEXT = 60_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 240;
    private static final int GOOD_LENGTH = 85;
    /** Letters of a sentence that a card shows at least; what stands behind them convinces nobody. */
    private static final int SHOWN = 84;
    /** Letters before a colon that make a label, as in "A-levels: mathematics". */
    private static final int LABEL = 25;

    private static final Pattern ENDS = Pattern.compile("(?<=[.!?;])\\s++(?=[\\p{Lu}\\d])");
    private static final Pattern MARK = Pattern.compile("^[\\s•●▪◦‣∙·*–—>\\-]++");
    private static final Pattern WORDS = Pattern.compile("\\s++");
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int COMMAS_OF_A_LIST = 3;

    private final Taxonomy taxonomy;

    /** Cached by identity with weak keys, so that nothing of a person outlives their profile. */
    private final LoadingCache<Profile, Proofs> byProfile =
            Caffeine.newBuilder().weakKeys().maximumSize(KEPT).build(profile -> find(profile.text()));

    public ResumeSentences(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The same profile is asked for again and again: by each card, and by each page of a job. */
    public Proofs of(Profile profile) {
        return byProfile.get(profile);
    }

    private Proofs find(String text) {
        Map<String, List<Sentence>> found = new HashMap<>();
        sentences(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .forEach(sentence -> taxonomy.skillsIn(sentence.text()).forEach(match -> {
                    List<Sentence> known = found.computeIfAbsent(match.id(), id -> new ArrayList<>());
                    Sentence shown = match.end() <= SHOWN ? sentence : new Sentence(sentence.text(), false);
                    if (!known.contains(shown)) {
                        known.add(shown);
                    }
                }));
        found.values()
                .forEach(all -> all.sort(Comparator.comparing((Sentence sentence) -> !sentence.telling())
                        .thenComparing(sentence -> Math.abs(sentence.text().length() - GOOD_LENGTH))));
        return new Proofs(found);
    }

    static List<Sentence> sentences(String text) {
        return text.lines()
                .flatMap(line -> Stream.of(ENDS.split(line)))
                .map(part -> MARK.matcher(part).replaceFirst("").strip())
                .filter(part -> part.length() >= SHORTEST && part.length() <= LONGEST)
                .map(part -> new Sentence(part, telling(part)))
                .toList();
    }

    /** A line of words between commas lists; a line that goes on in small letters says what was done. */
    private static boolean telling(String part) {
        String[] words = WORDS.split(part, 60);
        long commas = part.chars()
                .filter(c -> c == ',' || c == '|' || c == '•' || c == '·')
                .count();
        long small = Stream.of(words)
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length >= WORDS_OF_A_SENTENCE
                && commas <= COMMAS_OF_A_LIST
                && small * 2 >= words.length
                && !part.endsWith(":")
                && !isLabelled(part)
                && part.indexOf('@') < 0;
    }

    private static boolean isLabelled(String part) {
        int colon = part.indexOf(':');
        return colon >= 0 && colon <= LABEL;
    }
}
