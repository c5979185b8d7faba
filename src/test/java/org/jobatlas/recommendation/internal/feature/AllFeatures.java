package org.jobatlas.recommendation.internal.feature;

import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevels;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The features as Spring collects them, for tests. */
public final class AllFeatures {

    private static final Taxonomy TAXONOMY = Taxonomies.builtIn();
    private static final Features OWN = collected();

    private AllFeatures() {}

    /** Those of the portal. */
    public static Features features() {
        return OWN;
    }

    /** Those of the portal and another. */
    public static Features with(Class<? extends Feature> added) {
        return collected(added);
    }

    private static Features collected(Class<?>... added) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Taxonomy.class, () -> TAXONOMY);
            context.registerBean(TellingTitles.class, Taxonomies::tellingTitles);
            context.registerBean(WorkLevels.class, Taxonomies::levels);
            context.registerBean(OccupationCodes.class, Taxonomies::codes);
            context.scan(AllFeatures.class.getPackageName());
            if (added.length > 0) {
                context.register(added);
            }
            context.refresh();
            return context.getBean(Features.class);
        }
    }
}
