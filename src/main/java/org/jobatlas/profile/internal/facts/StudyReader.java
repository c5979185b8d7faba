package org.jobatlas.profile.internal.facts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.profile.Study;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.masking.SchoolNames;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Reads courses of study as written: a line that says again what the course before has already (a degree, a school, a period) opens the
 * next.
 */
public final class StudyReader {

    private static final WordGroups LISTS = WordGroups.of("profile/school-words");

    private static final int LONGEST = 120;
    private static final YearMonth FAR = YearMonth.of(2049, 12);
    private static final Pattern SEPARATOR = Pattern.compile(
            "[,;|\u2022\u00b7\t]| {3,}| [-\u2013\u2014] |(?<=\\p{L}{2} \\p{L}{2,20}) / (?=\\p{L}{2,20} \\p{L})|(?<=\\p{Ll}{5})\\. (?=\\p{Lu})| "
                    + LISTS.any("at-school") + " | " + LISTS.any("at-school-elided") + "| \\(|\\)");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?i)" + LISTS.any("school-end") + "\\b|\\b" + LISTS.any("school-short") + "\\b|" + LISTS.any("school"));
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^" + LISTS.any("before-subject") + "[ :]{1,2}|^[:–-] ?");

    /** "HENALLUX" and "AFPA Tours" behind what was learnt there. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{4,12}(?: \\p{Lu}\\p{L}{2,20})?");

    /** "Tulsa Technology Center   Tulsa, OK": what stands beside a place under education. */
    private static final Pattern PLACED = Pattern.compile(
            "^(\\p{Lu}[\\p{L}&.'\u2019-]*+(?: [\\p{L}&.'\u2019-]++){1,7}) {3,}\\p{Lu}[\\p{L}.'\u2019 -]{1,30}+, ?\\p{Lu}[\\p{L} .]{1,24}");

    private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}");

    private static final Pattern COURSE = Pattern.compile("(?iu)" + LISTS.any("course-end") + "$");

    private StudyReader() {}

    /** A course with its level, where one is known. */
    record Course(Study study, @Nullable EducationLevel level) {}

    public static List<Study> read(ResumeDocument document) {
        return courses(document).stream().map(Course::study).toList();
    }

    static List<Course> courses(ResumeDocument document) {
        List<Draft> drafts = new ArrayList<>();
        Draft draft = new Draft();
        for (ResumeLine line : document.in(Section.EDUCATION)) {
            Draft next = Draft.of(line.text());
            if (line.blank() || next.empty() || line.text().length() > 2 * LONGEST) {
                continue;
            }
            if (draft.clashes(next)) {
                drafts.add(draft);
                draft = next;
            } else {
                draft.take(next);
            }
        }
        drafts.add(draft);
        return drafts.stream().filter(Draft::course).map(Draft::finish).toList();
    }

    /** Whether a text is the name of a school. */
    static boolean isSchool(String text) {
        // "Board / University" is the head of a column
        return !text.contains(" / ") && (SCHOOL.matcher(text).find() || SchoolNames.is(text));
    }

    /** What lines of one course have said so far. */
    private static final class Draft {

        private @Nullable String institution;
        private boolean guessed;
        private @Nullable String type;
        private @Nullable String area;
        private @Nullable EducationLevel level;
        private @Nullable DateRange period;

        static Draft of(String line) {
            Draft draft = new Draft();
            draft.period = DateRanges.find(line, FAR)
                    .or(() -> DateRanges.single(line, FAR))
                    .orElse(null);
            String rest = draft.period == null
                    ? line
                    : line.substring(0, draft.period.start()) + " | " + line.substring(draft.period.end());
            String[] pieces = SEPARATOR.split(rest, 0);
            for (int at = 0; at < pieces.length; at++) {
                String state = at + 1 < pieces.length ? pieces[at + 1].strip() : "";
                draft.piece(withoutTown(trimmed(pieces[at]), state));
            }
            if (draft.period != null && draft.type == null && draft.institution == null) {
                draft.unknownSchool(Arrays.stream(pieces)
                        .map(Draft::trimmed)
                        .filter(piece -> !piece.isEmpty())
                        .toList());
            }
            if (draft.empty()) {
                Matcher placed = PLACED.matcher(line.strip());
                draft.institution = placed.matches() ? placed.group(1).strip() : null;
            }
            return draft;
        }

        /** "Amarillo High School-Amarillo, TX", as Indeed writes it, is a school and its town. */
        private static String withoutTown(String piece, String state) {
            int hyphen = piece.lastIndexOf('-');
            boolean town = hyphen > 0
                    && piece.indexOf(' ') > 0
                    && piece.indexOf(' ') < hyphen
                    && hyphen + 1 < piece.length()
                    && Character.isUpperCase(piece.codePointAt(hyphen + 1))
                    && STATE.matcher(state).matches();
            return town ? piece.substring(0, hyphen) : piece;
        }

        private void piece(String piece) {
            if (piece.length() < 2 || piece.length() > LONGEST) {
                return;
            }
            Optional<DegreeWords.Found> degree = DegreeWords.find(piece);
            // "Institute" alone is the head of a column
            boolean school = isSchool(piece) && !SchoolNames.isGeneric(piece);
            if (degree.isPresent() && type == null && !(school && degree.get().start() > 0)) {
                degree(piece, degree.get());
            } else if (school && institution == null) {
                institution = piece;
            } else if (area == null
                    && type != null
                    && institution == null
                    && Character.isUpperCase(piece.codePointAt(0))) {
                area = piece;
            } else if (type != null
                    && institution == null
                    && ACRONYM.matcher(piece).matches()) {
                institution = piece;
            }
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

        boolean clashes(Draft next) {
            // a town beside dates is no second school
            boolean town = next.guessed && period == null && institution != null;
            return (institution != null && next.institution != null && !town)
                    || (type != null && next.type != null)
                    || (period != null && next.period != null);
        }

        void take(Draft next) {
            institution = institution == null ? next.institution : institution;
            type = type == null ? next.type : type;
            area = area == null ? next.area : area;
            level = level == null ? next.level : level;
            period = period == null ? next.period : period;
        }

        Course finish() {
            return new Course(new Study(institution, area, type, from(), to()), level);
        }

        private @Nullable String from() {
            return period == null || period.first().equals(period.last())
                    ? null
                    : period.first().written(true);
        }

        private @Nullable String to() {
            return period == null || period.last() == null
                    ? null
                    : period.last().written(false);
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
}
