package org.jobatlas.feed.internal.draft.pay;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normalises written pay to the notation of {@link WrittenPay}: ten thousands, signs and periods of East Asia, and
 * "2.750,-"; removes phone numbers.
 */
final class PaySpelling {

    private static final Pattern EAST = Pattern.compile("[\\u4e00-\\u9fff\\uac00-\\ud7af\\uff5e]");
    private static final String NUMBER = "(\\d{1,4}(?:,\\d{3})?(?:\\.\\d{1,2})?)";
    private static final Pattern BOTH_TEN_THOUSANDS = Pattern.compile(
            NUMBER + " ?[\u4e07\u842c\ub9cc]?[\u5143\u5186\uc6d0]? ?[~-] ?" + NUMBER + " ?[\u4e07\u842c\ub9cc]");
    private static final Pattern TEN_THOUSANDS = Pattern.compile(NUMBER + " ?[\u4e07\u842c\ub9cc]");
    private static final Pattern TEN_AND_ONE = Pattern.compile("(\\d{1,4})[\u4e07\u842c](\\d)\u5343");
    private static final Pattern THOUSAND = Pattern.compile("(?<![\\d.,])(\\d{1,3})\u5343");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("\u6708\u7d66", " per month "),
            Map.entry("\u6708\u53ce", " per month "),
            Map.entry("\u6708\u85aa", " per month "),
            Map.entry("\u65f6\u85aa", " per hour "),
            Map.entry("\u65e5\u85aa", " per day "),
            Map.entry("\u5e74\u85aa", " per year "),
            Map.entry("/\u6708", " per month "),
            Map.entry("\u6642\u7d66", " per hour "),
            Map.entry("\u65e5\u7d66", " per day "),
            Map.entry("\u5e74\u53ce", " per year "),
            Map.entry("\u5e74\u4ff8", " per year "),
            Map.entry("/\u5e74", " per year "),
            Map.entry("\uc6d4\uae09", " per month "),
            Map.entry("\uc5f0\ubd09", " per year "),
            Map.entry("\u5143", " CNY "),
            Map.entry("\uc6d0", " KRW "));

    /** "2.750,-" and "5'200.\u2013" are whole amounts. */
    private static final Pattern WHOLE = Pattern.compile("(?<=\\d)[.,][-\u2013\u2014](?!\\d)");

    /** "40'" is forty thousand. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)['\u2019\u00b4](?!\\d)");

    /** "6\u2018500" and "6`500" are six thousand five hundred. */
    private static final Pattern MARKS = Pattern.compile("(?<=\\d)[\u2018\u00b4`\u02bc\u2032](?=\\d{3}(?!\\d))");

    /** "\u20b94.5L" is four and a half lakh. */
    private static final Pattern LAKH = Pattern.compile("(\u20b9\\s?\\d{1,3}(?:\\.\\d{1,2})?)\\s?L(?!\\p{L})");

    private static final Pattern CALL = Pattern.compile(
            "(?<![\\d.,]|\\d[ \\u00a0\\u202f])(?:\\+\\d{1,3}[ -]?\\(?0?\\)?\\d{1,4}|0\\d{1,4})[ /-]\\d[\\d"
                    + " -]{4,12}\\d");

    private PaySpelling() {}

    static String plain(String text) {
        String called = CALL.matcher(
                        WHOLE.matcher(MARKS.matcher(text).replaceAll("'")).replaceAll(""))
                .replaceAll(" ");
        called = LAKH.matcher(THOUSANDS.matcher(called).replaceAll("k")).replaceAll("$1 lakh");
        return EAST.matcher(called).find() ? western(called) : called;
    }

    private static String western(String text) {
        String tilde = THOUSAND.matcher(
                        TEN_AND_ONE.matcher(text).replaceAll(found -> found.group(1) + found.group(2) + "000"))
                .replaceAll(found -> found.group(1) + "000")
                .replace('\uff5e', '~')
                .replace('\u301c', '~');
        String ranges = BOTH_TEN_THOUSANDS
                .matcher(tilde)
                .replaceAll(found -> (isWhole(found) ? found.group(1) : thousands(found.group(1))) + "-"
                        + thousands(found.group(2)));
        String amounts = TEN_THOUSANDS.matcher(ranges).replaceAll(found -> thousands(found.group(1)));
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            amounts = amounts.replace(word.getKey(), Matcher.quoteReplacement(word.getValue()));
        }
        return amounts;
    }

    /** "8000-1.2\u4e07": only the second number is in ten thousands. */
    private static boolean isWhole(MatchResult range) {
        return new BigDecimal(range.group(1).replace(",", ""))
                        .compareTo(new BigDecimal(range.group(2).replace(",", "")))
                > 0;
    }

    private static String thousands(String number) {
        return new BigDecimal(number.replace(",", ""))
                .scaleByPowerOfTen(4)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
