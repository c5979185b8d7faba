package org.jobatlas.account;

/**
 * A section of the account page that another module contributes as a bean, such as a link to what it stores about the
 * person.
 *
 * @param key prefix of its message keys: {@code key.title}, {@code key.text} and {@code key.link}
 * @param path target of the link
 * @param role whose account page shows the section
 */
public record AccountSection(String key, String path, Role role) {}
