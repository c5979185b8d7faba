package org.jobatlas.shell;

import org.jobatlas.account.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Public resources that every page loads. */
@Configuration(proxyBeanMethods = false)
class ShellPaths {

    @Bean
    PublicPaths looks() {
        return PublicPaths.of("/styles/**", "/icons/**", "/images/**");
    }
}
