package org.jobatlas.profile.internal.facts;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.profile.Study;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.masking.SchoolNames;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;

/** What the lines of one course of study have said so far. */
final class StudyDraft {

    private static final WordGroups LISTS = WordGroups.of("profile/school-words");

    private static final int LONGEST = 120;
    private static final YearMonth FAR = YearMonth.of(2049, 12);
    private static final Pattern SEPARATOR = Pattern.compile(
            "[,;|\u2022\u00b7\t]| {3,}| [-\u2013\u2014] |(?<=\\p{L}{2} \\p{L}{2,20}) / (?=\\p{L}{2,20} \\p{L})|(?<=\\p{Ll}{5})\\. (?=\\p{Lu})| "
                    + LISTS.any("at-school") + " | " + LISTS.any("at-school-elided") + "| \\(|\\)");
    /** "2. Penwith College" and "School: Penwith College" are Penwith College. */
    private static final Pattern LABEL =
            Pattern.compile("^\\d{1,2}[.)] (?=\\p{L})|(?iu)^" + LISTS.any("label") + " ?: ?");

    /** What stands behind a degree and is no school: "Magna cum laude", "GPA 3.8", "Minor in Spanish". */
    private static final Pattern HONOURS = Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("honours") + "(?!\\p{L})");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.&'\u2019-]{1,20}+(?: [\\p{L}.&'\u2019-]{1,20}+){1,5}");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^" + LISTS.any("before-subject") + "[ :]{1,2}|^[:–-] ?");

    /** "HENALLUX" and "AFPA Tours" behind what was learnt there. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{4,12}(?: \\p{Lu}\\p{L}{2,20})?");

    /** "Tulsa Technology Center   Tulsa, OK": what stands beside a place under education. */
    private static final Pattern PLACED = Pattern.compile(
            "^(\\p{Lu}[\\p{L}&.'\u2019-]*+(?: [\\p{L}&.'\u2019-]++){1,7}) {3,}\\p{Lu}[\\p{L}.'\u2019 -]{1,30}+, ?\\p{Lu}[\\p{L} .]{1,24}");

    private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}");

    private static final Pattern COURSE = Pattern.compile("(?iu)" + LISTS.any("course-end") + "$");

    /** "BSc (Hons) Nursing" is a BSc in Nursing. */
    private static final Pattern WITH_HONOURS = Pattern.compile("(?i) ?\\((?:hons?\\.?|honours|honors)\\)");

    private @Nullable String institution;
    /** A name behind a degree that may be that of a school, where nothing else is. */
    private @Nullable String likely;

    private boolean guessed;
    /** Whether the school stands on a line of its own above the degree. */
    private boolean aboveDegrees;
    /** Whether the line tells of grades and the like. */
    private boolean told;

    private @Nullable String type;
    private @Nullable String area;
    private @Nullable EducationLevel level;
    private @Nullable DateRange period;

    static StudyDraft of(String line) {
        StudyDraft draft = new StudyDraft();
        draft.told = HONOURS.matcher(line).find();
        draft.period = DateRanges.find(line, FAR)
                .or(() -> DateRanges.single(line, FAR))
                .orElse(null);
        String rest = draft.period == null
                ? line
                : line.substring(0, draft.period.start()) + " | " + line.substring(draft.period.end());
        String[] pieces = SEPARATOR.split(afterSchool(WITH_HONOURS.matcher(rest).replaceAll("")), 0);
        for (int at = 0; at < pieces.length; at++) {
            String state = at + 1 < pieces.length ? pieces[at + 1].strip() : "";
            draft.piece(withoutTown(trimmed(LABEL.matcher(trimmed(pieces[at])).replaceFirst("")), state), state);
        }
        if (draft.period != null && draft.type == null && draft.institution == null) {
            draft.unknownSchool(Arrays.stream(pieces)
                    .map(StudyDraft::trimmed)
                    .filter(piece -> !piece.isEmpty())
                    .toList());
        }
        if (draft.empty()) {
            Matcher placed = PLACED.matcher(line.strip());
            draft.institution = placed.matches() ? placed.group(1).strip() : null;
        }
        return draft;
    }

    /** "Severn College: BA History" names the school first. */
    private static String afterSchool(String line) {
        int colon = line.indexOf(": ");
        boolean first = colon > 0
                && !LABEL.matcher(line).lookingAt()
                && StudyReader.isSchool(line.substring(0, colon))
                && DegreeWords.find(line.substring(0, colon)).isEmpty()
                && DegreeWords.find(line.substring(colon)).isPresent();
        return first ? line.substring(0, colon) + " | " + line.substring(colon + 2) : line;
    }

    /** "Amarillo High School-Amarillo, TX", as Indeed writes it, is a school and its town. */
    private static String withoutTown(String piece, String state) {
        int hyphen = piece.lastIndexOf('-');
        boolean town = hyphen > 0
                && piece.indexOf(' ') > 0
                && piece.indexOf(' ') < hyphen
                && Character.isLetter(piece.codePointBefore(hyphen))
                && hyphen + 1 < piece.length()
                && Character.isUpperCase(piece.codePointAt(hyphen + 1))
                && STATE.matcher(state).matches();
        return town ? piece.substring(0, hyphen) : piece;
    }

    private void piece(String piece, String behind) {
        if (piece.length() < 2 || piece.length() > LONGEST) {
            return;
        }
        Optional<DegreeWords.Found> degree = DegreeWords.find(piece);
        // "Institute" alone is the head of a column
        boolean school = StudyReader.isSchool(piece) && !SchoolNames.isGeneric(piece);
        if (degree.isPresent() && type == null && !(school && degree.get().start() > 0)) {
            degree(piece, degree.get());
        } else if (school && institution == null) {
            institution = piece;
        } else if (area == null && type != null && institution == null && Character.isUpperCase(piece.codePointAt(0))) {
            area = piece;
        } else if (type != null && institution == null && ACRONYM.matcher(piece).matches()) {
            institution = piece;
        } else if (type != null
                && level != EducationLevel.SECONDARY
                && likely == null
                && isName(piece)
                && !STATE.matcher(behind).matches()) {
            likely = piece;
        }
    }

    private static boolean isName(String piece) {
        return NAME.matcher(piece).matches() && !HONOURS.matcher(piece).find();
    }

    /**
     * "UC Berkeley   2019": what is dated under education and is no degree is a school; the name of a trade before it is what was
     * learnt there.
     */
    private void unknownSchool(List<String> pieces) {
        boolean trade = !pieces.isEmpty() && JobWords.in(pieces.getFirst());
        if (trade) {
            area = pieces.getFirst();
        }
        String piece = pieces.size() > (trade ? 1 : 0) ? pieces.get(trade ? 1 : 0) : "";
        boolean name = piece.length() > 2
                && piece.length() <= 60
                && Character.isUpperCase(piece.codePointAt(0))
                && piece.chars().noneMatch(Character::isDigit)
                && !COURSE.matcher(piece).find();
        institution = name && piece.split(" ").length <= 6 ? piece : null;
        guessed = institution != null;
    }

    private void degree(String piece, DegreeWords.Found found) {
        level = found.level();
        String before = trimmed(piece.substring(0, found.start()));
        String behind = trimmed(piece.substring(found.end()));
        String subject = trimmed(SUBJECT.matcher(behind).replaceFirst(""));
        type = piece.substring(found.start(), found.end());
        if (subject.length() > 1) {
            area = subject;
        } else if (before.length() > 2) {
            area = before;
        }
    }

    boolean empty() {
        return institution == null && type == null && period == null;
    }

    boolean course() {
        return institution != null || type != null;
    }

    boolean whole() {
        return period != null && course();
    }

    boolean clashes(StudyDraft next) {
        // a town beside dates is no second school
        boolean town = next.guessed && period == null && institution != null;
        return (institution != null && next.institution != null && !town)
                || (type != null && next.type != null)
                || (period != null && next.period != null);
    }

    /** "Lakeview University" above "MSc, 2016" and "BSc, 2014": the school stands above all that was taken there. */
    void at(StudyDraft before) {
        if (before.aboveDegrees && institution == null && type != null) {
            institution = before.institution;
            aboveDegrees = true;
        }
    }

    /** Whether the line that it was made of may name a school that nobody knows. */
    boolean mayNameSchool() {
        return empty() && !told;
    }

    void take(StudyDraft next) {
        aboveDegrees |= institution != null && type == null && next.type != null && next.institution == null;
        institution = institution == null ? next.institution : institution;
        type = type == null ? next.type : type;
        likely = likely == null ? next.likely : likely;
        area = area == null ? next.area : area;
        level = level == null ? next.level : level;
        period = period == null ? next.period : period;
    }

    StudyReader.Course finish() {
        return new StudyReader.Course(
                new Study(institution == null ? likely : institution, area, type, from(), to()), level);
    }

    private @Nullable String from() {
        return period == null || period.first().equals(period.last())
                ? null
                : period.first().written(true);
    }

    private @Nullable String to() {
        return period == null || period.last() == null ? null : period.last().written(false);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " .:,\u2022*\u2013-(".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " :,\u2013-(".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
