package org.jobatlas.feedback.web;

import org.jobatlas.account.PublicPosts;
import org.jobatlas.account.SignedInPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of feedback is no view. */
@Configuration(proxyBeanMethods = false)
class FeedbackPaths {

    /** For administrators, as each of them says itself. */
    @Bean
    SignedInPaths takenAlongByAdministrators() {
        return SignedInPaths.of("/admin/feedback.csv", "/admin/feedback.parquet", "/admin/lists/**");
    }

    /** Whoever knows the random id of a list was shown it; without that, nothing is stored. */
    @Bean
    PublicPosts toldByBrowsers() {
        return PublicPosts.of("/feedback/events");
    }
}
