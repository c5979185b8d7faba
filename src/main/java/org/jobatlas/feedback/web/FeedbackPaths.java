package org.jobatlas.feedback.web;

import org.jobatlas.account.PublicPosts;
import org.jobatlas.account.SignedInPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the paths of this module that are not views. */
@Configuration(proxyBeanMethods = false)
class FeedbackPaths {

    /** For administrators; each controller checks that itself. */
    @Bean
    SignedInPaths takenAlongByAdministrators() {
        return SignedInPaths.of("/admin/feedback.csv", "/admin/feedback.parquet", "/admin/lists/**");
    }

    /** Only people who were shown a list know its random id; without it nothing is stored. */
    @Bean
    PublicPosts toldByBrowsers() {
        return PublicPosts.of("/feedback/events");
    }
}
