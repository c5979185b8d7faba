package org.jobatlas.hiring.web;

import org.jobatlas.account.SignedInPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the paths of the downloads. */
@Configuration(proxyBeanMethods = false)
class HiringPaths {

    @Bean
    SignedInPaths downloads() {
        return SignedInPaths.of("/hiring/**");
    }
}
