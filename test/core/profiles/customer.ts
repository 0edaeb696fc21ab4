import type { Brand } from '../../../functions/core/brands.ts';
import type { CustomerRecord } from '../../../functions/core/records/entities.ts';

/** A record that says nothing but who it is, and what the test adds. */
export function customer(said: Partial<CustomerRecord> & { readonly customer_id: string }): CustomerRecord {
  return {
    brand: 'tsumugi',
    last_name: null,
    first_name: null,
    full_name: null,
    last_name_kana: null,
    first_name_kana: null,
    full_name_kana: null,
    birth_date: null,
    gender: null,
    phone: null,
    email: null,
    postal_code: null,
    country: null,
    state: null,
    city: null,
    address1: null,
    address2: null,
    registered_at: null,
    updated_at: null,
    ok_to_call: null,
    ok_to_email: null,
    attention_customer: null,
    attributes: null,
    ...said,
  };
}

export const TSUMUGI: Brand = { id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' }, precedence: 1 };
export const HOSHIZORA: Brand = { id: 'hoshizora', label: { ja: 'ほしぞら', en: 'Hoshizora' }, precedence: 2 };
