package org.jobatlas.profile.internal.posts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.facts.DegreeWords;
import org.jobatlas.profile.internal.posts.EntryHead.Slot;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the title of a position among the pieces around its dates. */
@Component
public class TitleReader {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;
    private static final int BURIED = 50;

    /** Without a word of work a title is a few words that begin with a capital and are no sentence. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}&/'. -]{2,60}");

    /** What holds a word of work scores as much. */
    private static final double TELLING = 1;

    /** A word of work, near the dates. */
    private static final double CLEAR = 1.5;

    /** A pay band of the British health service before a title: "Band 5 rotational OT". */
    private static final Pattern BAND = Pattern.compile("(?i)^band \\d\\w? (?=\\p{L})");

    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern LABEL = Pattern.compile("(?i)^" + LISTS.any("title-label") + " ?: ?");

    /** Of somebody, or of what was done. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)^(?:" + LISTS.any("sentence-begin") + " )|(?<!\\p{L})" + LISTS.any("sentence") + "(?!\\p{L}) .{12}");

    private final Taxonomy taxonomy;
    private final OccupationCodes codes;
    private final WorkLevels levels;

    public TitleReader(Taxonomy taxonomy, OccupationCodes codes, WorkLevels levels) {
        this.taxonomy = taxonomy;
        this.codes = codes;
        this.levels = levels;
    }

    private Title title(String text, String piece, @Nullable String occupation) {
        String isco = occupation == null
                ? levels.of(text).isco()
                : codes.iscoOf(occupation).orElse(null);
        return new Title(text, piece, occupation, isco);
    }

    /**
     * A title.
     *
     * @param piece what it was found in
     * @param occupation id of the occupation it names
     * @param isco the code of that occupation
     */
    public record Title(
            String text,
            String piece,
            @Nullable String occupation,
            @Nullable String isco) {}

    private record Scored(Title title, double score) {}

    /**
     * The piece that reads most like a title; those that come first win where two read alike.
     *
     * @param place whether a text is the name of a place, which is no title
     */
    Optional<Title> find(EntryHead head, Predicate<String> place) {
        List<Scored> scored = new ArrayList<>();
        for (Slot slot : head.slots()) {
            if (head.isFurtherBelow(slot) && scored.stream().anyMatch(each -> each.score() >= CLEAR)) {
                // what was done stands below the title
                break;
            }
            double prior = slot.prior();
            for (String piece : EntryHead.split(slot.text())) {
                Scored each = score(LABEL.matcher(piece).replaceFirst(""), piece, prior);
                boolean telling = each.score() >= TELLING;
                if (telling || (each.score() > 0 && !place.test(piece))) {
                    scored.add(each);
                }
                prior -= 0.01;
            }
        }
        return scored.stream().max(Comparator.comparingDouble(Scored::score)).map(Scored::title);
    }

    /** The title that a short line consists of, if it reads like one. */
    public Optional<Title> inLine(String line) {
        return EntryHead.split(line).stream()
                .map(piece -> score(piece, piece, 0))
                .filter(scored -> scored.score() >= 1)
                .findFirst()
                .map(Scored::title);
    }

    /** Whether a piece is the name of an occupation and nothing else. */
    boolean names(String piece) {
        return taxonomy.occupationNamed(piece).isPresent();
    }

    /** @param whole the piece as it stands, with a label before it */
    private Scored score(String piece, String whole, double prior) {
        Optional<TermMatch> occupation = taxonomy.occupationsIn(piece).stream()
                .max(Comparator.comparingInt((TermMatch match) -> match.end() - match.start())
                        .thenComparing(Comparator.comparingInt(TermMatch::start).reversed()));
        boolean fits = piece.length() <= LONGEST && piece.split(" ").length <= MOST_WORDS;
        if (!fits) {
            return buried(piece, whole, occupation, prior);
        }
        if (SENTENCE.matcher(piece).find()) {
            return new Scored(title(piece, whole, null), -1);
        }
        double evidence = prior - (NUMBER.matcher(piece).find() ? 1 : 0);
        if (occupation.isPresent()) {
            int length = occupation.get().end() - occupation.get().start();
            evidence +=
                    1.5 + (double) length / BAND.matcher(piece).replaceFirst("").length();
        } else if (JobWords.organisation(piece)) {
            evidence = -1;
        } else if (JobWords.in(piece)
                || MoreJobWords.endOfFirst(piece) >= 0
                || BAND.matcher(piece).lookingAt()) {
            evidence += MoreJobWords.organisation(piece) ? 1 : 1.5;
        } else if (DegreeWords.begins(piece)) {
            evidence = -1;
        } else if (MoreJobWords.organisation(piece)) {
            evidence -= 0.5;
        } else if (!PLAIN.matcher(piece).matches() || piece.split(" ").length > 6) {
            evidence = -1;
        }
        return new Scored(title(piece, whole, occupation.map(TermMatch::id).orElse(null)), evidence);
    }

    /** A title at the start of a longer text that tells at once what was done. */
    private Scored buried(String piece, String whole, Optional<TermMatch> occupation, double prior) {
        Optional<TermMatch> early = occupation.filter(match -> match.end() <= BURIED);
        int end = early.map(TermMatch::end).orElseGet(() -> JobWords.endOfFirst(piece));
        if (end < 0 || end > BURIED) {
            return new Scored(title(piece, whole, null), -1);
        }
        String text = piece.substring(0, end).strip();
        return new Scored(title(text, whole, early.map(TermMatch::id).orElse(null)), 1 + prior);
    }
}
