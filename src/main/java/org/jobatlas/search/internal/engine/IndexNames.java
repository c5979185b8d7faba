package org.jobatlas.search.internal.engine;

import java.util.List;
import java.util.Locale;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.springframework.stereotype.Component;

/**
 * How indexes and aliases are called in Elasticsearch: {@code PREFIXposting-v1-000001}, read as {@code PREFIXposting-v1-read}
 * and written as {@code PREFIXposting-v1-write}. A new version of the mapping gets an index of its own.
 */
@Component
public class IndexNames implements IndexLayoutStrategy {

    /** Names of the mapped indexes. */
    public static final String POSTING = "posting";

    public static final String PERSON = "person";
    public static final List<String> ALL = List.of(POSTING, PERSON);

    private final String prefix;

    IndexNames(SearchProperties properties) {
        this.prefix = properties.elasticsearch().prefix();
    }

    /** The alias that postings are read by. */
    public String read() {
        return createReadAlias(POSTING);
    }

    /** The index after the given one. */
    public String next(String index) {
        int dash = index.lastIndexOf('-');
        int number = Integer.parseInt(index.substring(dash + 1));
        return index.substring(0, dash + 1) + String.format(Locale.ROOT, "%06d", number + 1);
    }

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return versioned(index) + "-000001";
    }

    @Override
    public String createWriteAlias(String index) {
        return versioned(index) + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return versioned(index) + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return index;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String index) {
        String unprefixed = index.startsWith(prefix) ? index.substring(prefix.length()) : index;
        int end = unprefixed.indexOf("-v");
        return end < 0 ? unprefixed : unprefixed.substring(0, end);
    }

    private String versioned(String index) {
        return prefix + index + "-v" + MappingVersion.value();
    }
}
