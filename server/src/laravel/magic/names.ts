/**
 * Names of the framework's classes that this room's answers are made of.
 */

export const MODEL = 'Illuminate\\Database\\Eloquent\\Model';
export const ELOQUENT_BUILDER = 'Illuminate\\Database\\Eloquent\\Builder';
export const QUERY_BUILDER = 'Illuminate\\Database\\Query\\Builder';
export const RELATION = 'Illuminate\\Database\\Eloquent\\Relations\\Relation';
export const PIVOT = 'Illuminate\\Database\\Eloquent\\Relations\\Pivot';
export const ELOQUENT_COLLECTION = 'Illuminate\\Database\\Eloquent\\Collection';
export const COLLECTION = 'Illuminate\\Support\\Collection';
export const ENUMERABLE = 'Illuminate\\Support\\Enumerable';
export const HIGHER_ORDER = 'Illuminate\\Support\\HigherOrderCollectionProxy';
export const FACADE = 'Illuminate\\Support\\Facades\\Facade';
export const FACTORY = 'Illuminate\\Database\\Eloquent\\Factories\\Factory';
export const FLUENT = 'Illuminate\\Support\\Fluent';
export const APPLICATION = 'Illuminate\\Foundation\\Application';
export const CONTAINER = 'Illuminate\\Contracts\\Container\\Container';
export const REQUEST = 'Illuminate\\Http\\Request';
export const AUTHENTICATABLE = 'Illuminate\\Contracts\\Auth\\Authenticatable';
export const AUTH_FACTORY = 'Illuminate\\Contracts\\Auth\\Factory';
export const AUTH_MANAGER = 'Illuminate\\Auth\\AuthManager';
export const GUARD = 'Illuminate\\Contracts\\Auth\\Guard';
export const VIEW = 'Illuminate\\View\\View';
export const RESOURCE = 'Illuminate\\Http\\Resources\\Json\\JsonResource';
