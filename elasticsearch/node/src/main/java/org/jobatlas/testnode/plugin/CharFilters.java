package org.jobatlas.testnode.plugin;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filters {@code html_strip}, {@code mapping} and {@code pattern_replace}. */
final class CharFilters {

    private static final Pattern MAPPING_RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> byName() {
        return Map.of(
                "html_strip",
                (index, environment, name, settings) -> plain(name, HTMLStripCharFilter::new),
                "mapping",
                requiresAnalysisSettings(
                        (index, environment, name, settings) -> normalizing(name, mapping(environment, settings))),
                "pattern_replace",
                requiresAnalysisSettings(
                        (index, environment, name, settings) -> normalizing(name, patternReplace(settings))));
    }

    static List<PreConfiguredCharFilter> preConfigured() {
        return List.of(PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));
    }

    private static UnaryOperator<Reader> mapping(Environment environment, Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "mapping requires either `mappings` or `mappings_path` to be configured");
        }
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            Matcher matcher = MAPPING_RULE.matcher(rule);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            map.add(unescape(matcher.group(1).trim()), unescape(matcher.group(2).trim()));
        }
        NormalizeCharMap built = map.build();
        return in -> new MappingCharFilter(built, in);
    }

    private static String unescape(String text) {
        return text.translateEscapes();
    }

    private static UnaryOperator<Reader> patternReplace(Settings settings) {
        Pattern pattern = Patterns.required(settings);
        String replacement = settings.get("replacement", "");
        return in -> new PatternReplaceCharFilter(pattern, replacement, in);
    }

    private static CharFilterFactory plain(String name, UnaryOperator<Reader> wrapper) {
        return new AbstractCharFilterFactory(name) {
            @Override
            public Reader create(Reader in) {
                return wrapper.apply(in);
            }
        };
    }

    private static CharFilterFactory normalizing(String name, UnaryOperator<Reader> wrapper) {
        class Normalizing extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
            Normalizing() {
                super(name);
            }

            @Override
            public Reader create(Reader in) {
                return wrapper.apply(in);
            }
        }
        return new Normalizing();
    }
}
