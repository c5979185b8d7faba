package org.jobatlas.demo.internal.text;

import java.util.List;

/**
 * Openings where the person of a sample resume lives, so that the sample gets a full list.
 *
 * @param kind id of a kind of job
 * @param count number of openings
 */
record Home(String kind, String city, int count) {

    /** All rows of {@code homes.csv}. */
    static List<Home> all() {
        return DemoTable.read(
                "homes.csv", row -> new Home(row.get("kind"), row.get("city"), Integer.parseInt(row.get("count"))));
    }
}
