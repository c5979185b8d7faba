package org.jobatlas.testnode.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * The filters {@code synonym} and {@code synonym_graph} with rules in Solr's format, inline or from a file.
 *
 * <p>As in Elasticsearch the rules go through the part of the chain that stands before the filter.
 */
final class SynonymFilters {

    private SynonymFilters() {}

    static TokenFilterFactory flat(IndexSettings index, Environment environment, String name, Settings settings) {
        return new UnboundSynonyms(name, rules(environment, settings), settings.getAsBoolean("expand", true), true);
    }

    static TokenFilterFactory graph(IndexSettings index, Environment environment, String name, Settings settings) {
        return new UnboundSynonyms(name, rules(environment, settings), settings.getAsBoolean("expand", true), false);
    }

    private static String rules(Environment environment, Settings settings) {
        if (!"solr".equals(settings.get("format", "solr"))) {
            throw new IllegalArgumentException("only the solr format is supported by the test node");
        }
        if (settings.hasValue("synonyms")) {
            return String.join("\n", settings.getAsList("synonyms"));
        }
        String file = settings.get("synonyms_path");
        if (file == null) {
            throw new IllegalArgumentException(
                    "synonym requires either `synonyms` or `synonyms_path` to be configured");
        }
        try (Reader reader = Analysis.getReaderFromFile(environment, file, "synonyms_path")) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read " + file, e);
        }
    }

    /** The filter as configured, before the chain it stands in is known. */
    private static final class UnboundSynonyms extends AbstractTokenFilterFactory {

        private final String rules;
        private final boolean expand;
        private final boolean flat;

        private UnboundSynonyms(String name, String rules, boolean expand, boolean flat) {
            super(name);
            this.rules = rules;
            this.expand = expand;
            this.flat = flat;
        }

        @Override
        public TokenStream create(TokenStream in) {
            throw new IllegalStateException("a synonym filter is only usable inside a custom analyzer");
        }

        @Override
        public TokenFilterFactory getChainAwareTokenFilterFactory(
                IndexCreationContext context,
                TokenizerFactory tokenizer,
                List<CharFilterFactory> charFilters,
                List<TokenFilterFactory> previous,
                Function<String, TokenFilterFactory> all) {
            Analyzer chain = new CustomAnalyzer(
                    tokenizer,
                    charFilters.toArray(CharFilterFactory[]::new),
                    previous.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
            return new BoundSynonyms(name(), parse(chain), flat);
        }

        private SynonymMap parse(Analyzer chain) {
            SolrSynonymParser parser = new SolrSynonymParser(true, expand, chain);
            try {
                parser.parse(new StringReader(rules));
                return parser.build();
            } catch (IOException | ParseException e) {
                throw new IllegalArgumentException("failed to build synonyms", e);
            }
        }
    }

    private static final class BoundSynonyms extends AbstractTokenFilterFactory {

        private final SynonymMap synonyms;
        private final boolean flat;

        private BoundSynonyms(String name, SynonymMap synonyms, boolean flat) {
            super(name);
            this.synonyms = synonyms;
            this.flat = flat;
        }

        @Override
        public TokenStream create(TokenStream in) {
            // a map without rules has no transducer
            if (synonyms.fst == null) {
                return in;
            }
            TokenStream expanded = new SynonymGraphFilter(in, synonyms, false);
            return flat ? new FlattenGraphFilter(expanded) : expanded;
        }

        /** Rules of a later synonym filter are not expanded by this one. */
        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
