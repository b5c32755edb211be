package org.tonghu.benefits.child.calls;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Clients of the services that benefits asks. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = {RegistryClient.class, InstitutionClient.class})
class Clients {}
