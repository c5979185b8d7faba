package org.jobatlas.demo.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jobatlas.shared.Language;

/**
 * An invented employer; the same seed always gives the same one, so that an employer has several postings.
 *
 * @param about what it says of itself
 */
record Employer(String name, EmployerKind kind, List<String> about) {

    private static final Set<String> NORTHERN = Set.of("SE", "DK", "NO", "FI");
    private static final int PER_CITY = 4;
    private static final int PER_COUNTRY = 14;

    /** The kind of an employer, the city where it hires now, and its language there. */
    record Setting(EmployerKind kind, City city, Language language) {}

    static Employer pick(Content content, Setting setting, RandomGenerator random) {
        EmployerKind kind = setting.kind();
        City city = setting.city();
        String home = kind.local() ? city.name() : city.country();
        int number = random.nextInt(kind.local() ? PER_CITY : PER_COUNTRY);
        String key = kind.id() + "/" + home + "/" + number;
        return content.known(
                key + "/" + city.name() + "/" + setting.language().code(), () -> invent(content, setting, key));
    }

    private static Employer invent(Content content, Setting setting, String key) {
        City city = setting.city();
        RandomGenerator own = Pick.seeded(key.hashCode());
        Map<String, String> parts = new HashMap<>();
        String suffix = NORTHERN.contains(city.country()) ? ".sv" : ".en";
        content.names().forEach((name, values) -> {
            if (!name.contains(".") || name.endsWith(suffix)) {
                List<String> two = Pick.some(values, 2, own);
                String plain = name.replace(suffix, "");
                parts.put(plain, two.getFirst());
                parts.put(plain + "2", two.getLast());
            }
        });
        parts.put("city", city.name());
        var voice = setting.kind().in(setting.language());
        var wording = new TemplateWording(parts, city.country(), own);
        String called = wording.fill(Pick.one(voice.names(), own));
        parts.put("employer", called);
        return new Employer(called, setting.kind(), wording.fill(voice.about()));
    }
}
