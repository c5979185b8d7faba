package org.jobatlas.feed.internal.draft.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.feed.internal.draft.Vocabulary;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/**
 * Parses pay as people write it: "£24,907 - £30,615 per annum", "od 2800 zł brutto/mies.", "45-50 tkr", "₹12,00,000 a
 * year", "6-8 LPA".
 */
final class WrittenPay {

    private static final WordGroups LISTS = WordGroups.of("feed/pay-words");

    private static final String NUMBER = "\\d{1,2}(?:,\\d{2}){1,4},\\d{3}(?:\\.\\d{1,2})?(?!\\d)|\\d{1,3}(?:["
            + " \\u00a0\\u202f\\u2009.,'\\u2019]\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)";
    private static final String SCALE = LISTS.any("thousands") + "|" + LISTS.any("hundred-thousands") + "|"
            + LISTS.any("ten-millions") + "|" + LISTS.any("millions");
    private static final String UNIT = "(?:\\s{0,2}(?:" + LISTS.any("unit") + "|" + LISTS.any("unit-per") + "\\s{0,2}"
            + LISTS.any("unit-of-time") + ")\\.?(?!\\p{L}))?";
    private static final String TO = "\\s{0,3}(?:[-\u2013\u2014\u2212~]|" + LISTS.any("rising") + "(?!.{0,24}"
            + LISTS.any("rise") + "(?!\\p{L}))|/(?=\\d{2,3}\\s?k)|" + LISTS.any("range") + ")\\s{0,3}";
    private static final Pattern RANGE = Pattern.compile(
            "(?:(?<before>" + Currencies.SIGN + ")\\s{0,3}|(?<![\\d\\p{L}.,]|\\p{L}-))(?<min>" + NUMBER + ")"
                    + scale("times")
                    + "(?<open>\\+)?(?:\\s{0,2}(?<after>" + Currencies.SIGN + ")(?!\\d))?(?<range>" + UNIT + TO + "(?:"
                    + Currencies.SIGN + "\\s{0,3}){0,2}(?<max>" + NUMBER
                    + ")" + scale("times2") + "(?:\\s{0,2}(?<last>" + Currencies.SIGN
                    + "))?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UP_TO = Pattern.compile(LISTS.any("up-to") + "\\s{0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(LISTS.any("from") + "\\s{0,3}$", Pattern.CASE_INSENSITIVE);
    /** Number of instalments: "Annuel de 21622 Euros sur 12 mois". */
    private static final Pattern INSTALMENTS = Pattern.compile(
            LISTS.any("over") + " \\d{1,3}(?:[.,]\\d{1,2})? " + LISTS.any("month-of") + "|x ?1[2-5](?:[.,]\\d)? ?"
                    + LISTS.any("months") + "?|" + LISTS.any("pension-plan"),
            Pattern.CASE_INSENSITIVE);
    /** Working time is not pay: "39 h/Woche". */
    private static final Pattern WORKING_TIME = Pattern.compile(
            "(?<![\\d.,])\\d{1,2}(?:[.,]\\d{1,2})?(?: ?- ?\\d{1,2}(?:[.,]\\d{1,2})?)? ?" + LISTS.any("hours") + " ?"
                    + LISTS.any("per") + "? ?" + LISTS.any("week") + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Units after numbers that are not money. */
    private static final Pattern NO_MONEY = Pattern.compile(
            "^\\s{0,2}(?:" + LISTS.any("counted") + "(?!\\p{L})|" + LISTS.any("percent") + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "50/50" is a share and "18/11" a date. */
    private static final Pattern FRACTION = Pattern.compile("^/\\d");

    /** "E 9b" is a grade. */
    private static final Pattern STEP = Pattern.compile("^[a-c](?!\\p{L})");

    /** "OTE £60k (basic £35k)": what is paid in any case. */
    private static final Pattern BASIC = Pattern.compile(
            "(?<!\\p{L})" + LISTS.any("basic-pay") + "(?: " + LISTS.any("of") + ")?[:\\s]{0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "OTE $120k ($60k base)". */
    private static final Pattern BASIC_BEHIND = Pattern.compile(
            "^\\s{0,2}" + LISTS.any("basic-pay") + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DENOMINATOR = Pattern.compile("\\d/$");

    /** Pay per unit other than hours to years: "45p per mile", "$2,180 biweekly". */
    private static final Pattern NOT_BY_TIME = Pattern.compile(
            "^\\s{0,2}(?:" + LISTS.any("small-money") + "(?!\\p{L})\\s?)?(?:" + LISTS.any("per") + "\\s{0,2}(?:"
                    + LISTS.any("completed") + " )?" + LISTS.any("other-than-time") + "|" + LISTS.any("odd-time")
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Money other than the pay: "$2,500 sign-on bonus", "$5/hr shift differential". */
    private static final Pattern BONUS_BEHIND = Pattern.compile(
            "^\\s{0,2}(?:/\\s?\\p{L}{1,5}\\s)?(?:" + LISTS.any("bonus-of") + " )?(?:" + LISTS.any("kind-of-bonus")
                    + "[ -])?" + LISTS.any("bonus-behind"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BONUS_BEFORE = Pattern.compile(
            LISTS.any("bonus-before") + "(?: " + LISTS.any("of") + ")?[:\\s]{0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Words before the grade of a pay scale. */
    private static final Pattern GRADE = Pattern.compile(
            "(?:^|(?<!\\p{L}))" + LISTS.any("grade") + "s?[:\\s]{0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A preposition, and without its ring the "pa" of "per annum". */
    private static final Pattern ON = Pattern.compile("(?iu)(?<!\\p{L})på(?!\\p{L})");

    private static final Pattern PERCENT =
            Pattern.compile("^\\s{0,2}" + LISTS.any("percent"), Pattern.CASE_INSENSITIVE);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Vocabulary PERIODS = Vocabulary.of("period");

    /**
     * Number of characters of context on each side of an amount; scanning a long text for each amount would be
     * quadratic.
     */
    private static final int AROUND = 60;

    /** Maximum number of amounts considered. */
    private static final int MOST_AMOUNTS = 100;

    /** Maximum number of characters considered. */
    private static final int MOST_TEXT = 20_000;

    private WrittenPay() {}

    /** Factor of a suffix such as "k", unless more letters follow than those of a currency. */
    private static String scale(String group) {
        return "(?:\\s?(?<" + group + ">" + SCALE + ")(?!(?!\u20ac|eur|sek|nok|dkk|usd|gbp|chf|pln|cad|aud)\\p{L}))?";
    }

    /** The amounts that could be the pay: first those with a currency sign, then the others, each in order. */
    static List<Amounts> in(String whole) {
        String text = INSTALMENTS
                .matcher(WORKING_TIME
                        .matcher(PaySpelling.plain(whole.substring(0, Math.min(whole.length(), MOST_TEXT))))
                        .replaceAll(" "))
                .replaceAll(" ");
        List<Amounts> signed = new ArrayList<>();
        List<Amounts> plain = new ArrayList<>();
        Matcher matcher = RANGE.matcher(text);
        for (int found = 0; found < MOST_AMOUNTS && matcher.find(); found++) {
            String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + AROUND));
            boolean money = matcher.group("before") != null
                    || matcher.group("after") != null
                    || matcher.group("last") != null
                    || matcher.group("times") != null
                    || matcher.group("times2") != null;
            String before = text.substring(Math.max(0, matcher.start() - AROUND), matcher.start());
            if (PERCENT.matcher(behind).find()
                    || NOT_BY_TIME.matcher(behind).find()
                    || BONUS_BEHIND.matcher(behind).find()
                    || BONUS_BEFORE.matcher(before).find()
                    || (!money
                            && (NO_MONEY.matcher(behind).find()
                                    || FRACTION.matcher(behind).find()
                                    || STEP.matcher(behind).find()
                                    || DENOMINATOR.matcher(before).find()
                                    || GRADE.matcher(before).find()))) {
                continue;
            }
            Amounts amounts = amounts(text, matcher);
            if (money && isBasic(before, behind)) {
                signed.addFirst(amounts);
            } else if (money || !isYear(amounts)) {
                (money ? signed : plain).add(amounts);
            }
        }
        signed.addAll(plain);
        return joined(signed);
    }

    private static boolean isBasic(String before, String behind) {
        return BASIC.matcher(before).find() || BASIC_BEHIND.matcher(behind).find();
    }

    /** "Starting at $15.50, up to $17" is one range in two parts. */
    private static List<Amounts> joined(List<Amounts> found) {
        if (found.size() < 2) {
            return found;
        }
        Amounts first = found.getFirst();
        Amounts second = found.get(1);
        boolean one = first.min() != null
                && first.max() == null
                && second.min() == null
                && second.max() != null
                && second.max().compareTo(first.min()) > 0;
        if (!one) {
            return found;
        }
        List<Amounts> whole = new ArrayList<>(found.subList(2, found.size()));
        PayPeriod period = first.period() != null ? first.period() : second.period();
        whole.addFirst(new Amounts(first.min(), second.max(), period));
        return whole;
    }

    /** "2026" alone is not pay. */
    private static boolean isYear(Amounts amounts) {
        BigDecimal one = amounts.max() != null ? amounts.max() : amounts.min();
        return amounts.period() == null
                && one != null
                && one.scale() <= 0
                && one.intValue() >= 1990
                && one.intValue() <= 2100;
    }

    private static Amounts amounts(String text, Matcher matcher) {
        String times = matcher.group("times");
        String times2 = matcher.group("times2");
        BigDecimal first = number(matcher.group("min"));
        PayPeriod period = period(text, matcher);
        String second = matcher.group("max");
        if (second != null) {
            BigDecimal last = number(second);
            // "20-30k" means 20k to 30k
            boolean both = times == null && times2 != null && first.compareTo(last) <= 0;
            if (times == null && times2 == null && isInShort(first, last)) {
                return new Amounts(first.multiply(THOUSAND), last, period);
            }
            return new Amounts(
                    times(first, both ? times2 : times),
                    times(
                            last,
                            times2 == null && last.compareTo(first) >= 0 && last.compareTo(THOUSAND) < 0
                                    ? times
                                    : times2),
                    period);
        }
        BigDecimal amount = times(first, times);
        String before = text.substring(0, matcher.start());
        if (FROM.matcher(before).find() || matcher.group("open") != null) {
            return new Amounts(amount, null, period);
        }
        return UP_TO.matcher(before).find() ? new Amounts(null, amount, period) : new Amounts(amount, amount, period);
    }

    /** "30-35.000" means 30,000 to 35,000. */
    private static boolean isInShort(BigDecimal first, BigDecimal last) {
        BigDecimal whole = first.multiply(THOUSAND);
        return first.scale() <= 0
                && last.remainder(THOUSAND).signum() == 0
                && whole.compareTo(last) <= 0
                && whole.multiply(BigDecimal.valueOf(3)).compareTo(last) >= 0;
    }

    private static @Nullable PayPeriod period(String text, Matcher matcher) {
        boolean lpa = matcher.group().toLowerCase(Locale.ROOT).contains("lpa");
        return PERIODS.firstIn(ON.matcher(text.substring(matcher.end())).replaceAll(" "))
                .or(() -> PERIODS.firstIn(matcher.group()))
                .or(() -> PERIODS.firstIn(text.substring(0, matcher.start())))
                .map(PayPeriod::valueOf)
                .orElse(lpa ? PayPeriod.YEAR : null);
    }

    private static BigDecimal times(BigDecimal number, @Nullable String word) {
        if (word == null) {
            return number;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Integer> scale :
                Map.of("l", 5, "cr", 7, "m", 6, "tri", 6, "jt", 6, "juta", 6).entrySet()) {
            if (lower.startsWith(scale.getKey())) {
                return plain(number.scaleByPowerOfTen(scale.getValue()));
            }
        }
        return number.multiply(THOUSAND);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Parses a number with either mark for decimals and thousands. */
    static BigDecimal number(String text) {
        String digits = text.replaceAll("[ \\u00a0\\u202f\\u2009'\\u2019]", "");
        if (digits.matches(".*[.,]\\d{1,2}")) {
            int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
            digits = digits.substring(0, mark).replaceAll("[.,]", "") + "." + digits.substring(mark + 1);
        } else {
            digits = digits.replaceAll("[.,]", "");
        }
        return new BigDecimal(digits);
    }

    /** Amounts of money; with the period if their own words state it. */
    record Amounts(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable PayPeriod period) {}
}
