package org.jobatlas.search.internal.typed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.taxonomy.Taxonomy;

/** Names of skills whose signs are typed as they are spoken: "c plus plus" is C++, "asp dot net" ASP.NET. */
final class SpokenSigns {

    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]{1,10}+) (?:(plus plus)|(sharp)|dot (\\p{L}{2,6}+))(?![\\p{L}\\p{N}])");

    private SpokenSigns() {}

    /** The text with signs instead of their names, where that gives the name of a skill. */
    static String written(String text, Taxonomy taxonomy) {
        return SPOKEN.matcher(text).replaceAll(spoken -> {
            String sign = sign(spoken);
            return Matcher.quoteReplacement(taxonomy.skillNamed(sign).isPresent() ? sign : spoken.group());
        });
    }

    private static String sign(MatchResult spoken) {
        if (spoken.group(2) != null) {
            return spoken.group(1) + "++";
        }
        return spoken.group(1) + (spoken.group(3) != null ? "#" : "." + spoken.group(4));
    }
}
