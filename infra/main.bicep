// Everything Samråd needs in Azure: one web app, one storage account without keys, one identity, one bot registration.
targetScope = 'resourceGroup'

@description('Short name, 3–14 small letters and digits; every resource is named after it.')
@minLength(3)
@maxLength(14)
param name string

@description('Where people and data are, in Sweden by default.')
param location string = 'swedencentral'

@description('Tenant ids that may use the bot, with commas between: the host and every organisation that takes part.')
param allowedTenants string

@description('Entra object ids with commas between: who may appoint a coordinator in a group that has none.')
param operators string = ''

@description('Entra object ids with commas between: who may create groups. Empty: every member of the host tenant.')
param groupCreators string = ''

@description('Host names of digital meetings, with commas between.')
param joinHosts string = 'teams.microsoft.com'

var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
@description('Where calendars and people reach the bot, without a path; empty: the web app\'s own address.')
param publicUrl string = ''

var appName = 'app-${name}-${take(uniqueString(resourceGroup().id), 6)}'
var storageName = 'st${name}${take(uniqueString(resourceGroup().id), 8)}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowBlobPublicAccess: false
    // The identity alone reads and writes; there is no key to lose.
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource roles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [tableDataContributor, queueDataContributor]: {
    name: guid(storage.id, identity.id, role)
    scope: storage
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'linux'
  sku: { name: 'B1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: appName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'npm start'
      // Reminders are sent whether anyone visits or not.
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      healthCheckPath: '/readyz'
      appSettings: [
        { name: 'BOT_APP_ID', value: identity.properties.clientId }
        { name: 'BOT_APP_TYPE', value: 'UserAssignedMSI' }
        { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
        { name: 'ALLOWED_TENANTS', value: allowedTenants }
        { name: 'STORAGE_ACCOUNT', value: storage.name }
        { name: 'OPERATORS', value: operators }
        { name: 'GROUP_CREATORS', value: groupCreators }
        { name: 'JOIN_HOSTS', value: joinHosts }
        { name: 'PUBLIC_URL', value: empty(publicUrl) ? 'https://${appName}.azurewebsites.net' : publicUrl }
        { name: 'PORT', value: '8080' }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Samråd'
    endpoint: 'https://${app.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output appName string = app.name
output botAppId string = identity.properties.clientId
