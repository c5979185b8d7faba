package org.jobatlas.demo.internal;

import java.util.List;

/**
 * Openings where the person of a sample resume lives, so that whoever tries a sample sees a whole list.
 *
 * @param kind id of a kind of job
 * @param count how many openings
 */
record Home(String kind, String city, int count) {

    /** As {@code homes.csv} has them. */
    static List<Home> all() {
        return DemoTable.read(
                "homes.csv", row -> new Home(row.get("kind"), row.get("city"), Integer.parseInt(row.get("count"))));
    }
}
