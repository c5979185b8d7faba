package org.jobatlas.demo.internal.text;

import java.util.List;

/**
 * The order and shape of an advertisement.
 *
 * @param parts words such as {@code lead}, {@code ul:duties} or {@code h:needs}
 * @param tones the tones that write like this; all of them where empty
 */
record Layout(List<String> parts, List<String> tones) {

    static Layout of(YamlNode node) {
        return new Layout(List.of(node.text("parts", "").split(" ")), node.strings("tones"));
    }

    boolean suits(String tone) {
        return tones.isEmpty() || tones.contains(tone);
    }
}
