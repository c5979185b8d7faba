package org.jobatlas.account;

/**
 * A section of the account page that another module contributes as a bean: what it keeps about a person, and where to see it.
 *
 * @param key of its texts: {@code key.title}, {@code key.text} and {@code key.link}
 * @param path where the link leads
 * @param role whose account page shows it
 */
public record AccountSection(String key, String path, Role role) {}
