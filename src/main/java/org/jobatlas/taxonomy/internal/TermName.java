package org.jobatlas.taxonomy.internal;

/**
 * One name of a skill or an occupation.
 *
 * @param id of the skill or occupation
 * @param surface as written
 * @param key normalised
 * @param language ISO 639-1 code
 */
public record TermName(String id, String surface, String key, String language, ContextRule rule) {

    static TermName of(String id, String surface, String language, ContextRule rule) {
        String key = NormalText.key(surface);
        return new TermName(id, surface.strip(), key, language, rule.forName(key));
    }

    TermName withKey(String inflected) {
        return new TermName(id, surface, inflected, language, rule);
    }

    boolean isInflectable() {
        return !rule.isConditional() && key.length() >= 4;
    }
}
