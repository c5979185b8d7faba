package org.jobatlas.employer;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The profile that a company writes about itself.
 *
 * @param about plain text; an empty line ends a paragraph
 * @param places where it works, as free text
 */
public record CompanyProfile(String name, String about, List<String> places, Optional<URI> website) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ABOUT = 5_000;
    public static final int LONGEST_PLACE = 100;
    public static final int MOST_PLACES = 20;
    private static final int LONGEST_LINK = 500;

    public CompanyProfile {
        name = name.strip();
        about = about.strip();
        places = tidied(places);
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, "A company has a name of 1 to 200 characters");
        check(about.length() <= LONGEST_ABOUT, "What the company does is said in 5000 characters");
        check(
                places.size() <= MOST_PLACES && places.stream().allMatch(place -> place.length() <= LONGEST_PLACE),
                "A company has at most 20 places of 100 characters");
        check(website.map(CompanyProfile::isWebPage).orElse(true), "The link leads to no web page");
    }

    private static List<String> tidied(List<String> places) {
        return places.stream()
                .map(place -> place.strip())
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Whether the link is an HTTP(S) address with a host. */
    public static boolean isWebPage(URI link) {
        String scheme = link.getScheme();
        return scheme != null
                && scheme.toLowerCase(Locale.ROOT).matches("https?")
                && link.getHost() != null
                && link.getUserInfo() == null
                && link.toString().length() <= LONGEST_LINK;
    }
}
