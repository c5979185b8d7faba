package org.jobatlas.profile.internal.findable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.FindableProfile;
import org.springframework.stereotype.Component;

/**
 * What recruiters may read of somebody who did not write to them: a resume as blind as an applicant's, and without the names of employers,
 * which beside a title would name many a person.
 */
@Component
class FindableText {

    private static final int SHORTEST_NAME = 2;
    private static final String LEFT_OUT = "…";

    private final Accounts accounts;
    private final Blinding blinding;

    FindableText(Accounts accounts, Blinding blinding) {
        this.accounts = accounts;
        this.blinding = blinding;
    }

    /** With the rights of the system. */
    String of(AccountId person, String resume, List<Experience> experience) {
        String blind = blinding.resume(resume, accounts.findName(person).orElse(""));
        return withoutEmployers(blind, experience);
    }

    /** A sentence from elsewhere in the resume. */
    String sentence(FindableProfile person, String sentence) {
        String name = accounts.findName(person.seeker().account()).orElse("");
        return withoutEmployers(
                blinding.other(sentence, person.whole(), name), person.profile().experience());
    }

    static String withoutEmployers(String text, List<Experience> experience) {
        String without = text;
        for (String name : employers(experience.stream())) {
            without = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(without)
                    .replaceAll(Matcher.quoteReplacement(LEFT_OUT));
        }
        return without;
    }

    /** Whom somebody works for: all that are said to be current, or else the latest. */
    static List<String> current(List<Experience> experience) {
        List<String> now = employers(experience.stream().filter(Experience::current));
        return now.isEmpty()
                ? employers(experience.stream()
                        .filter(held -> held.employer() != null)
                        .limit(1))
                : now;
    }

    /** Longest first, so that no part of a name stays. */
    private static List<String> employers(Stream<Experience> experience) {
        return experience
                .map(Experience::employer)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
