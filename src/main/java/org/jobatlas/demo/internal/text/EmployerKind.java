package org.jobatlas.demo.internal.text;

import java.util.List;
import org.jobatlas.shared.Language;

/**
 * A kind of employer, such as a hospital or a family restaurant.
 *
 * @param tone how it writes
 * @param local whether an employer of the kind works in one city only
 */
record EmployerKind(String id, String tone, boolean local, Voice english, Voice swedish) {

    /**
     * Name parts and texts of employers of this kind.
     *
     * @param client what an agency calls such an employer
     */
    record Voice(List<String> names, String client, List<String> about) {}

    Voice in(Language language) {
        return language.equals(Language.SWEDISH) ? swedish : english;
    }

    static EmployerKind of(String id, YamlNode node) {
        return new EmployerKind(id, node.text("tone", "plain"), node.is("local"), voice(node), voice(node.child("sv")));
    }

    private static Voice voice(YamlNode node) {
        return new Voice(node.strings("names"), node.text("client", ""), node.strings("about"));
    }
}
