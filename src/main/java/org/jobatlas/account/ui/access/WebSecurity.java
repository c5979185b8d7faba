package org.jobatlas.account.ui.access;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.jobatlas.account.PublicPaths;
import org.jobatlas.account.PublicPosts;
import org.jobatlas.account.SignedInPaths;
import org.jobatlas.account.ui.LoginView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Access rules of all paths. Views declare theirs by annotation, modules declare other public paths as {@link
 * PublicPaths}, and undeclared paths are denied.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    /**
     * Writes the headers before the request is processed: views are forwarded to Vaadin's servlet, and the server
     * commits a forward before the filter would write on the return.
     */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            RequestUtil requests,
            VaadinDefaultRequestCache wanted,
            ObjectProvider<PublicPaths> publicPaths,
            ObjectProvider<PublicPosts> publicPosts,
            ObjectProvider<SignedInPaths> signedInPaths,
            UnknownPages unknownPages) {
        // what Vaadin itself sends is no page that anybody wanted
        wanted.setDelegateRequestCache(new WantedPage());
        var posts =
                publicPosts.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        return http.authorizeHttpRequests(rules -> {
                    if (posts.length > 0) {
                        rules.requestMatchers(HttpMethod.POST, posts).permitAll();
                    }
                    declare(rules, publicPaths, signedInPaths);
                })
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // the form carries a token, so nobody can be signed in to somebody else's account
                                .enableCsrfConfiguration(false)
                                .anyRequest(rest -> rest.access(unknownPages)))
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                        .ignoringRequestMatchers(posts))
                .headers(WebSecurity::headers)
                .build();
    }

    @Bean
    PublicPaths wellKnownPaths() {
        return PublicPaths.of(
                "/actuator/health/**",
                "/robots.txt",
                "/sitemap.xml",
                "/sitemap/**",
                "/favicon.ico",
                "/error",
                "/jobs/**",
                "/styles/**",
                "/scripts/**",
                "/images/**",
                "/aura/**");
    }

    private static void declare(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            ObjectProvider<PublicPaths> publicPaths,
            ObjectProvider<SignedInPaths> signedInPaths) {
        var members = signedInPaths.stream()
                .flatMap(paths -> paths.patterns().stream())
                .toArray(String[]::new);
        var open =
                publicPaths.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        if (members.length > 0) {
            rules.requestMatchers(HttpMethod.GET, members).authenticated();
        }
        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, open)
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole("ADMINISTRATOR");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .cacheControl(Customizer.withDefaults())
                .addHeaderWriter(new SecurityHeaders())
                .addObjectPostProcessor(EAGERLY);
    }
}
