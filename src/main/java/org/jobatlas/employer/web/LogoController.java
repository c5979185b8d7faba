package org.jobatlas.employer.web;

import java.time.Duration;
import java.util.UUID;
import org.jobatlas.account.PublicPaths;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the logo of a company, always a PNG that the portal created. */
@RestController
class LogoController {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final CompanyPages pages;

    LogoController(CompanyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/companies/{id}/logo")
    ResponseEntity<byte[]> logo(@PathVariable UUID id) {
        return pages.logo(new CompanyId(id))
                .map(image -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(KEPT)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(image))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Logos are public. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Paths {

        @Bean
        PublicPaths logoPaths() {
            return PublicPaths.of("/companies/*/logo");
        }
    }
}
